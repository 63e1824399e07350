import { commitmentTypes } from '#shared/content/commitments.ts';
import { channels } from '#shared/content/channels.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { relationshipKindById } from '#shared/content/relationship-kinds.ts';
import { sectorById } from '#shared/content/sectors.ts';
import { attachmentRecordTypes } from '#shared/contract/attachments.ts';
import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { RecordType } from '#shared/domain/records/record-types.ts';
import { ratingLabel } from '#shared/domain/assessments/rating-words.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { eventNames } from './event-names.ts';
import { outletNames } from './outlet-names.ts';
import { boxNames, evidenceNames, objectionNames, segmentNames, storyNames } from './message-names.ts';
import { assetNames, campaignNames, goalNames, guidelineNames } from './goal-names.ts';
import { titlesIn } from './titled-names.ts';
import { winNames } from './win-names.ts';
import { selectInBatches } from './in-batches.ts';

/** A record to be named. */
export interface RecordRef {
  readonly type: RecordType;
  readonly id: string;
}

/**
 * What records are called, by id; one query a type and batch. Records in the trash are named too, those that are gone are left out.
 * A restricted record has its real name here: who shows it decides whether to hide it.
 */
export async function recordLabels(db: DbReader, refs: readonly RecordRef[]): Promise<Map<string, RecordLabel>> {
  const ids = new Map<RecordType, string[]>();
  for (const ref of refs) {
    const known = ids.get(ref.type);
    if (known === undefined) ids.set(ref.type, [ref.id]);
    else known.push(ref.id);
  }
  const labels = new Map<string, RecordLabel>();
  for (const [type, wanted] of ids) {
    for (const row of await selectInBatches(wanted, (batch) => namesOf[type](db, batch)))
      labels.set(row.id, { type, ...row });
  }
  return labels;
}

/** What a file hangs on. */
function placeOfFile(row: { readonly record_type: string; readonly record_id: string }): RecordRef[] {
  const type = attachmentRecordTypes.find((each) => each === row.record_type);
  return type === undefined ? [] : [{ type, id: row.record_id }];
}

/** The channel of an interaction and its day: "Phone call, Mar 3, 2026". */
export function interactionLabel(channel: string, occurredOn: string): string {
  return `${channelLabels.get(channel) ?? channel}, ${dayWords(occurredOn)}`;
}

/** What a follow-up is called: its summary, or its type where nothing was written. */
export function followUpLabel(type: string, summary: string): string {
  return summary === '' ? (followUpTypeLabels.get(type) ?? type) : summary;
}

/** A tie as a sentence without a full stop: "Ana Ruiz knows Dana Whitlock". */
export function tieLabel(kind: string, from: string, to: string): string {
  return `${from} ${relationshipKindById(kind)?.forward ?? kind} ${to}`;
}

/** A seat by its title, or as a chair of its sector: "Chair for LGBTQIA groups". */
export function seatLabel(sector: string, title: string): string {
  if (title === '' && sector === '') return 'Seat';
  return title === '' ? `Chair for ${sectorById(sector)?.label ?? sector}` : title;
}

/** What a commitment is called: its type and whose it is, such as "Letter of support, Riverbend Chamber". */
export function commitmentLabel(type: string, of: string): string {
  return [commitmentTypeLabels.get(type) ?? type, of].filter(Boolean).join(', ');
}

/** A meeting by its title and day: "Design Team, Mar 3, 2026". */
export function meetingLabel(title: string, heldOn: string): string {
  return `${title}, ${dayWords(heldOn)}`;
}

/** The two partners of a tie. */
export function endsOf(row: {
  readonly from_type: string;
  readonly from_id: string;
  readonly to_type: string;
  readonly to_id: string;
}): [from: PartnerRef, to: PartnerRef] {
  return [
    { type: row.from_type === 'people' ? 'people' : 'organizations', id: row.from_id },
    { type: row.to_type === 'people' ? 'people' : 'organizations', id: row.to_id },
  ];
}

/** The beginning of a note without Markdown's marks, at most 60 characters. */
export function noteLabel(body: string): string {
  const line = body
    .slice(0, 2_000)
    .split('\n')
    .map((text) => text.replace(/^[\s#>*+-]+|[*_`~]+/gu, '').trim())
    .find((text) => text !== '');
  if (line === undefined) return 'Note';
  const letters = [...line];
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : line;
}

/** What a record is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly isRestricted: boolean;
}

const channelLabels = new Map<string, string>(channels.map((channel) => [channel.id, channel.label]));
const followUpTypeLabels = new Map<string, string>(followUpTypes.map((type) => [type.id, type.label]));

const commitmentTypeLabels = new Map<string, string>(commitmentTypes.map((type) => [type.id, type.label]));

const namesOf: Readonly<Record<RecordType, (db: DbReader, ids: readonly string[]) => Promise<Named[]>>> = {
  organizations: async (db, ids) =>
    (await db.selectFrom('organizations').select(['id', 'name', 'is_restricted']).where('id', 'in', ids).execute()).map(
      partner,
    ),
  people: async (db, ids) =>
    (await db.selectFrom('people').select(['id', 'name', 'is_restricted']).where('id', 'in', ids).execute()).map(
      partner,
    ),
  interactions: async (db, ids) => {
    const rows = await db
      .selectFrom('interactions')
      .select(['id', 'channel', 'occurred_on', 'sensitivity'])
      .where('id', 'in', ids)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      label: interactionLabel(row.channel, row.occurred_on),
      isRestricted: row.sensitivity !== 'normal',
    }));
  },
  followUps: async (db, ids) => {
    const rows = await db.selectFrom('follow_ups').select(['id', 'type', 'summary']).where('id', 'in', ids).execute();
    return rows.map((row) => ({ id: row.id, label: followUpLabel(row.type, row.summary), isRestricted: false }));
  },
  notes: async (db, ids) => {
    const rows = await db.selectFrom('notes').select(['id', 'body', 'is_restricted']).where('id', 'in', ids).execute();
    return rows.map((row) => ({ id: row.id, label: noteLabel(row.body), isRestricted: row.is_restricted === 1 }));
  },
  // A file is as restricted as what it hangs on.
  attachments: async (db, ids) => {
    const rows = await db
      .selectFrom('attachments')
      .select(['id', 'name', 'is_restricted', 'record_type', 'record_id'])
      .where('id', 'in', ids)
      .execute();
    const records = await recordLabels(db, rows.flatMap(placeOfFile));
    return rows.map((row) => ({
      id: row.id,
      label: row.name,
      isRestricted: row.is_restricted === 1 || records.get(row.record_id)?.isRestricted === true,
    }));
  },
  tags: async (db, ids) =>
    (await db.selectFrom('tags').select(['id', 'name']).where('id', 'in', ids).execute()).map(plain),
  members: async (db, ids) =>
    (await db.selectFrom('members').select(['id', 'name']).where('id', 'in', ids).execute()).map(plain),
  wantedDecisions: async (db, ids) =>
    (await db.selectFrom('wanted_decisions').select(['id', 'title as name']).where('id', 'in', ids).execute()).map(
      plain,
    ),
  assessments: async (db, ids) => {
    const rows = await db
      .selectFrom('assessments')
      .select(['id', 'scale', 'value', 'record_type', 'record_id'])
      .where('id', 'in', ids)
      .execute();
    const refs = rows.map((row): PartnerRef => ({
      type: row.record_type === 'people' ? 'people' : 'organizations',
      id: row.record_id,
    }));
    const partners = await recordLabels(db, refs);
    return rows.map((row) => {
      const about = partners.get(row.record_id);
      return {
        id: row.id,
        label: ratingLabel(row.scale, row.value, about?.label ?? ''),
        isRestricted: about?.isRestricted === true,
      };
    });
  },
  promises: async (db, ids) => {
    const rows = await db
      .selectFrom('promises')
      .leftJoin('interactions', 'interactions.id', 'promises.interaction_id')
      .select(['promises.id', 'promises.text', 'interactions.sensitivity'])
      .where('promises.id', 'in', ids)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      label: row.text,
      isRestricted: row.sensitivity !== null && row.sensitivity !== 'normal',
    }));
  },
  outreachPlans: titlesIn('outreach_plans'),
  informationSessions: titlesIn('information_sessions'),
  decisions: titlesIn('decisions'),
  wins: winNames,
  losses: titlesIn('losses'),
  afterActionReviews: titlesIn('after_action_reviews'),
  lessons: titlesIn('lessons'),
  relationships: async (db, ids) => {
    const rows = await db.selectFrom('relationships').selectAll().where('id', 'in', ids).execute();
    const partners = await recordLabels(db, rows.flatMap(endsOf));
    return rows.map((row) => {
      const [from, to] = [partners.get(row.from_id), partners.get(row.to_id)];
      return {
        id: row.id,
        label: tieLabel(row.kind, from?.label ?? '', to?.label ?? ''),
        isRestricted: row.is_restricted === 1 || from?.isRestricted === true || to?.isRestricted === true,
      };
    });
  },
  // The history names a term by the seat that it is of.
  seats: async (db, ids) => {
    const terms = await db.selectFrom('seat_terms').select(['id', 'seat_id']).where('id', 'in', ids).execute();
    const seats = await db
      .selectFrom('seats')
      .select(['id', 'sector', 'title', 'is_lived_experience'])
      .where('id', 'in', [...ids, ...terms.map((term) => term.seat_id)])
      .execute();
    const named = seats.map((row) => ({
      id: row.id,
      label: seatLabel(row.sector, row.title),
      isRestricted: row.is_lived_experience === 1,
    }));
    const byId = new Map(named.map((seat) => [seat.id, seat]));
    return [
      ...named,
      ...terms.flatMap((term) => {
        const seat = byId.get(term.seat_id);
        return seat === undefined ? [] : [{ ...seat, id: term.id }];
      }),
    ];
  },
  committees: async (db, ids) =>
    (await db.selectFrom('committees').select(['id', 'name']).where('id', 'in', ids).execute()).map(plain),
  externalEvents: eventNames,
  pressOutlets: outletNames,
  trainingSessions: titlesIn('training_sessions'),
  feedback: async (db, ids) =>
    (await db.selectFrom('feedback').select(['id', 'title', 'is_restricted']).where('id', 'in', ids).execute()).map(
      ({ id, title, is_restricted }) => ({ id, label: title, isRestricted: is_restricted === 1 }),
    ),
  indicators: titlesIn('indicators'),
  networkContacts: titlesIn('network_contacts'),
  pathwayMemos: titlesIn('pathway_memos'),
  fundingStreams: titlesIn('funding_streams'),
  reports: titlesIn('reports'),
  risks: titlesIn('risks'),
  commitments: async (db, ids) => {
    const rows = await db
      .selectFrom('commitments')
      .select(['id', 'type', 'record_type', 'record_id'])
      .where('id', 'in', ids)
      .execute();
    const partners = await recordLabels(
      db,
      rows.map((row) => ({ type: row.record_type === 'people' ? 'people' : 'organizations', id: row.record_id })),
    );
    return rows.map((row) => {
      const owner = partners.get(row.record_id);
      return {
        id: row.id,
        label: commitmentLabel(row.type, owner?.label ?? ''),
        isRestricted: owner?.isRestricted === true,
      };
    });
  },
  meetings: async (db, ids) => {
    const rows = await db.selectFrom('meetings').select(['id', 'title', 'held_on']).where('id', 'in', ids).execute();
    return rows.map((row) => ({ id: row.id, label: meetingLabel(row.title, row.held_on), isRestricted: false }));
  },
  meetingSeries: titlesIn('meeting_series'),
  agreements: async (db, ids) =>
    (await db.selectFrom('agreements').select(['id', 'title']).where('id', 'in', ids).execute()).map((row) => ({
      id: row.id,
      label: row.title,
      isRestricted: false,
    })),
  tasks: titlesIn('tasks'),
  customFields: async (db, ids) =>
    (await db.selectFrom('custom_fields').select(['id', 'name']).where('id', 'in', ids).execute()).map(plain),
  goals: goalNames,
  guidelines: guidelineNames,
  assets: assetNames,
  campaigns: campaignNames,
  messageBlocks: titlesIn('message_blocks'),
  audienceSegments: segmentNames,
  messageBoxes: boxNames,
  evidenceCards: evidenceNames,
  stories: storyNames,
  objections: objectionNames,
  roles: async (db, ids) => {
    const rows = await db
      .selectFrom('roles')
      .innerJoin('people', 'people.id', 'roles.person_id')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select([
        'roles.id',
        'roles.title',
        'people.name as person',
        'organizations.name as organization',
        'people.is_restricted as person_is_restricted',
        'organizations.is_restricted as organization_is_restricted',
      ])
      .where('roles.id', 'in', ids)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      label: [row.person, row.title, row.organization].filter(Boolean).join(', '),
      isRestricted: row.person_is_restricted === 1 || row.organization_is_restricted === 1,
    }));
  },
};

function partner(row: { id: string; name: string; is_restricted: number }): Named {
  return { id: row.id, label: row.name, isRestricted: row.is_restricted === 1 };
}

function plain(row: { id: string; name: string }): Named {
  return { id: row.id, label: row.name, isRestricted: false };
}
