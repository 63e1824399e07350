import { listAssets } from '#db/assets/assets-list.ts';
import { listCampaigns } from '#db/campaigns/campaigns-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { listInteractions } from '#db/interactions/interactions-list.ts';
import { listObjections } from '#db/objections/read-objections.ts';
import { listRelationships } from '#db/relationships/relationships-repository.ts';
import { listDecisions } from '#db/wanted-decisions/wanted-decisions-repository.ts';
import { assetKinds } from '#shared/content/asset-kinds.ts';
import { assetChannels, assetStatuses } from '#shared/content/asset-words.ts';
import { campaignStatuses } from '#shared/content/campaigns.ts';
import { channels, directions } from '#shared/content/channels.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { languageLabel } from '#shared/content/languages.ts';
import { objectionStatuses } from '#shared/content/objections.ts';
import { wantedDecisionStatuses } from '#shared/content/ratings.ts';
import { relationshipKinds, tieStrengths } from '#shared/content/relationship-kinds.ts';
import type { AssetSummary } from '#shared/contract/asset-fields.ts';
import type { CampaignSummary } from '#shared/contract/campaigns.ts';
import type { ExportView } from '#shared/contract/export-views.ts';
import type { Interaction } from '#shared/contract/interactions.ts';
import type { Objection } from '#shared/contract/objections.ts';
import type { Relationship } from '#shared/contract/relationships.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';
import type { IsoDay } from '#shared/dates.ts';

import { atOnce, byCursor, column, namesRestricted, text, wordOf, type ViewDefinition } from './view-source.ts';

type Of<Table extends ExportView['table']> = Extract<ExportView, { table: Table }>;

const limit = 200;

/** Contacts, the latest first. */
export function interactionsView(
  db: DbReader,
  view: Of<'interactions'>,
  members: ReadonlyMap<string, string>,
): ViewDefinition<Interaction> {
  return {
    name: 'Contacts',
    total: null,
    columns: [
      column('occurredOn', 'Day', 'day', (row) => row.occurredOn),
      text('channel', 'Channel', (row) => wordOf(channels, row.channel)),
      text('direction', 'Who began', (row) => wordOf(directions, row.direction)),
      text('participants', 'With', (row) => row.participants.map(({ label }) => label).join('; ')),
      text('outcome', 'Outcome', (row) => wordOf(interactionOutcomes, row.outcome)),
      column('heard', 'What we heard', 'long', (row) => row.heard),
      column('promised', 'What we promised', 'long', (row) => row.promised),
      text('member', 'Who was in touch', (row) => members.get(row.memberId ?? '')),
      text('sensitivity', 'Sensitivity', (row) => row.sensitivity),
      column('consentToQuote', 'May be quoted', 'flag', (row) => row.consentToQuote),
      column('createdAt', 'Added', 'instant', (row) => row.createdAt),
    ],
    batches: listInteractions(db, view),
    isRestricted: (row) => row.sensitivity !== 'normal' || namesRestricted(...row.participants),
    custom: { type: 'interactions', idOf: (row) => row.id },
  };
}

/** Ties between partners, the newest first. */
export function relationshipsView(db: DbReader): ViewDefinition<Relationship> {
  return {
    name: 'Ties',
    total: null,
    columns: [
      text('from', 'From', (row) => row.from.label),
      text('kind', 'Tie', (row) => wordOf(relationshipKinds, row.kind)),
      text('to', 'To', (row) => row.to.label),
      text('strength', 'Strength', (row) => wordOf(tieStrengths, row.strength)),
      text('confidence', 'How sure', (row) => row.confidence),
      column('sinceOn', 'Since', 'day', (row) => row.sinceOn),
      column('endsOn', 'Until', 'day', (row) => row.endsOn),
      column('confirmedOn', 'Last seen', 'day', (row) => row.confirmedOn),
      column('note', 'Note', 'long', (row) => row.note),
    ],
    batches: byCursor((cursor) => listRelationships(db, { cursor, limit })),
    isRestricted: (row) => row.isRestricted || namesRestricted(row.from, row.to),
  };
}

/** Texts as their list shows them. */
export function assetsView(db: DbReader, view: Of<'assets'>, today: IsoDay): ViewDefinition<AssetSummary> {
  async function* batches() {
    for (let offset = 0; ; offset += limit) {
      const { rows, total } = await listAssets(db, { ...view, offset, limit }, today);
      yield rows;
      if (offset + limit >= total) return;
    }
  }
  return {
    name: 'Texts',
    total: null,
    columns: [
      text('title', 'Text', (row) => row.title),
      text('kind', 'Kind', (row) => wordOf(assetKinds, row.kind)),
      text('status', 'Status', (row) => wordOf(assetStatuses, row.status)),
      text('language', 'Language', (row) => languageLabel(row.language)),
      text('channel', 'Channel', (row) => wordOf(assetChannels, row.channel)),
      text('owner', 'Owner', (row) => row.owner?.label),
      column('publishedOn', 'Published', 'day', (row) => row.publishedOn),
      column('expiresOn', 'Expires', 'day', (row) => row.expiresOn),
      column('updatedAt', 'Changed', 'instant', (row) => row.updatedAt),
    ],
    batches: batches(),
    isRestricted: (row) => namesRestricted(row.owner),
  };
}

/** What the coalition wants others to decide. */
export async function wantedDecisionsView(db: DbReader): Promise<ViewDefinition<WantedDecision>> {
  const rows = await listDecisions(db, null);
  return {
    name: 'Wanted decisions',
    total: rows.length,
    columns: [
      text('title', 'Decision', (row) => row.title),
      text('question', 'Question', (row) => row.question),
      text('body', 'Who decides', (row) => row.body?.label),
      column('decidesOn', 'By when', 'day', (row) => row.decidesOn),
      text('status', 'Status', (row) => wordOf(wantedDecisionStatuses, row.status)),
      column('description', 'Description', 'long', (row) => row.description),
    ],
    batches: atOnce(rows),
    isRestricted: (row) => namesRestricted(row.body),
  };
}

/** Objections with how well they are answered. */
export async function objectionsView(db: DbReader, meId: string): Promise<ViewDefinition<Objection>> {
  const rows = await listObjections(db, meId);
  return {
    name: 'Objections',
    total: rows.length,
    columns: [
      text('text', 'What they say', (row) => row.text),
      text('worry', 'The worry behind it', (row) => row.worry),
      column('reply', 'Reply', 'long', (row) => row.reply),
      text('messenger', 'Who says it best', (row) =>
        row.messengerPerson?.isRestricted === true
          ? row.messenger
          : [row.messengerPerson?.label, row.messenger].filter(Boolean).join('; '),
      ),
      text('evidence', 'Evidence', (row) => row.evidenceClaim),
      text('status', 'Status', (row) => wordOf(objectionStatuses, row.status)),
      column('holders', 'Who holds it', 'number', (row) => row.holders),
      column('replies', 'Replies', 'number', (row) => row.replies),
      column('moved', 'Moved toward us', 'number', (row) => row.moved),
      column('lastHeardOn', 'Last heard', 'day', (row) => row.lastHeardOn),
    ],
    batches: atOnce(rows),
    isRestricted: () => false,
  };
}

/** Campaigns with how far they are. */
export async function campaignsView(db: DbReader, today: IsoDay): Promise<ViewDefinition<CampaignSummary>> {
  const rows = await listCampaigns(db, today);
  return {
    name: 'Campaigns',
    total: rows.length,
    columns: [
      text('name', 'Campaign', (row) => row.name),
      text('status', 'Status', (row) => wordOf(campaignStatuses, row.status)),
      text('goal', 'Goal', (row) => row.goal),
      column('startsOn', 'Starts', 'day', (row) => row.startsOn),
      column('endsOn', 'Ends', 'day', (row) => row.endsOn),
      text('owner', 'Owner', (row) => row.owner?.label),
      text('audiences', 'For', (row) => row.audiences.join('; ')),
      column('texts', 'Texts', 'number', (row) => row.texts),
      column('published', 'Published', 'number', (row) => row.published),
      text('phase', 'Phase', (row) => row.phase),
    ],
    batches: atOnce(rows),
    isRestricted: (row) => namesRestricted(row.owner),
  };
}
