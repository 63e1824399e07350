import type { PartnerRef } from '#shared/contract/base.ts';
import type { StanceMoveFacts } from '#shared/contract/assessments.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { ratingsFor } from '#shared/domain/assessments/current-ratings.ts';
import { stanceMoves } from '#shared/domain/assessments/stance-moves.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { noteLabel } from '../records/record-labels.ts';
import type { InteractionRow } from '../schema/contacts.ts';
import type { AssessmentRow } from '../schema/standings.ts';
import { ratingFactsOf } from './rating-rows.ts';

/** How many moves are told at most. */
const movesLimit = 500;

/** How many days before a move a contact may lie to be told with it. */
const contactDays = 90;

interface MovesQuery {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly decisionId: string | null;
  readonly record: PartnerRef | null;
}

/** Who changed their stance in a period, newest first, with the contact before it. Partners in the trash are left out. */
export async function movesBetween(
  db: DbReader,
  query: MovesQuery,
): Promise<{ moves: StanceMoveFacts[]; total: number }> {
  const rows = await stanceRows(db, query);
  const byRecord = new Map<string, AssessmentRow[]>();
  for (const row of rows) {
    const known = byRecord.get(row.record_id);
    if (known === undefined) byRecord.set(row.record_id, [row]);
    else known.push(row);
  }
  const live = await livePartners(
    db,
    [...byRecord.values()].flatMap((group) => group.slice(0, 1)),
  );
  const found = [...byRecord].flatMap(([id, group]) => {
    const partner = live.get(id);
    if (partner === undefined) return [];
    const facts = group.map((row) => ({ ...ratingFactsOf(row), row }));
    return stanceMoves(ratingsFor(facts, 'stance', query.decisionId ?? '', query.to), query).map((move) => ({
      ...move,
      partner,
    }));
  });
  const newest = found
    .toSorted(
      (left, right) =>
        compareTexts(right.rating.ratedOn, left.rating.ratedOn) || compareTexts(left.partner.id, right.partner.id),
    )
    .slice(0, movesLimit);
  const contacts = await contactsBefore(
    db,
    newest.map(({ rating, partner }) => ({
      id: partner.id,
      on: rating.ratedOn,
      interactionId: rating.row.interaction_id,
    })),
  );
  const moves = newest.map(({ from, to, rating, partner }, index): StanceMoveFacts => ({
    record: { type: partner.type, id: partner.id },
    name: partner.name,
    isRestricted: partner.isRestricted,
    from,
    to,
    on: rating.ratedOn,
    note: rating.row.note,
    memberId: rating.memberId || null,
    interactionId: rating.row.interaction_id || null,
    contactBefore: contactOf(contacts[index]),
  }));
  return { moves, total: found.length };
}

/** All stance ratings, until the end of the period, of the partners that were rated in it. */
async function stanceRows(db: DbReader, query: MovesQuery): Promise<AssessmentRow[]> {
  const decisions = ['', ...(query.decisionId === null ? [] : [query.decisionId])];
  const inPeriod = db
    .selectFrom('assessments')
    .select('record_id')
    .distinct()
    .where('scale', '=', 'stance')
    .where('rated_on', '>', query.from)
    .where('rated_on', '<=', query.to)
    .where('decision_id', 'in', decisions)
    .where(isLive('assessments'));
  const ids = query.record === null ? (await inPeriod.execute()).map((row) => row.record_id) : [query.record.id];
  return selectInBatches(ids, (batch) =>
    db
      .selectFrom('assessments')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('scale', '=', 'stance')
      .where('rated_on', '<=', query.to)
      .where('decision_id', 'in', decisions)
      .where(isLive('assessments'))
      .execute(),
  );
}

interface LivePartner extends PartnerRef {
  readonly name: string;
  readonly isRestricted: boolean;
}

async function livePartners(db: DbReader, rows: readonly AssessmentRow[]): Promise<Map<string, LivePartner>> {
  const partners = new Map<string, LivePartner>();
  for (const type of ['people', 'organizations'] as const) {
    const ids = rows.filter((row) => row.record_type === type).map((row) => row.record_id);
    const found = await selectInBatches(ids, (batch) =>
      db
        .selectFrom(type)
        .select(['id', 'name', 'is_restricted'])
        .where('id', 'in', batch)
        .where(isLive(type))
        .execute(),
    );
    for (const row of found)
      partners.set(row.id, { type, id: row.id, name: row.name, isRestricted: row.is_restricted === 1 });
  }
  return partners;
}

interface Asked {
  readonly id: string;
  readonly on: IsoDay;
  readonly interactionId: string;
}

/** For each move the contact at which it was seen, or else the latest one of the 90 days before: with the partner, or with the people of an organization. */
async function contactsBefore(db: DbReader, asked: readonly Asked[]): Promise<(InteractionRow | undefined)[]> {
  const ids = asked.map((each) => each.id);
  const roles = await selectInBatches(ids, (batch) =>
    db.selectFrom('roles').select(['person_id', 'organization_id']).where('organization_id', 'in', batch).execute(),
  );
  const ownerOf = new Map<string, string[]>(ids.map((id) => [id, [id]]));
  for (const role of roles) ownerOf.set(role.person_id, [...(ownerOf.get(role.person_id) ?? []), role.organization_id]);
  const days = asked.map((each) => each.on).toSorted();
  const first = addDays(days[0] ?? '1900-01-01', -contactDays);
  const last = days.at(-1) ?? '';
  const contacts = await selectInBatches([...ownerOf.keys()], (batch) =>
    db
      .selectFrom('interaction_participants')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .selectAll('interactions')
      .select('interaction_participants.record_id')
      .where('interaction_participants.record_id', 'in', batch)
      .where('interactions.occurred_on', '>=', first)
      .where('interactions.occurred_on', '<=', last)
      .where(isLive('interactions'))
      .execute(),
  );
  const byOwner = new Map<string, InteractionRow[]>();
  for (const contact of contacts)
    for (const owner of ownerOf.get(contact.record_id) ?? [])
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), contact]);
  return asked.map(({ id, on, interactionId }) => {
    const known = byOwner.get(id) ?? [];
    const seenAt = known.find((contact) => contact.id === interactionId);
    if (seenAt !== undefined) return seenAt;
    const earliest = addDays(on, -contactDays);
    return known
      .filter((contact) => contact.occurred_on <= on && contact.occurred_on >= earliest)
      .toSorted(
        (left, right) => compareTexts(right.occurred_on, left.occurred_on) || compareTexts(right.id, left.id),
      )[0];
  });
}

/** What was heard at a restricted contact is not repeated elsewhere. */
function contactOf(row: InteractionRow | undefined): StanceMoveFacts['contactBefore'] {
  if (row === undefined) return null;
  const summary = row.sensitivity === 'normal' && row.heard.trim() !== '' ? noteLabel(row.heard) : '';
  return { id: row.id, channel: row.channel, on: row.occurred_on, summary };
}
