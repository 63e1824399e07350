import { addDays, type IsoDay } from '#shared/dates.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** What a path must know of a person. */
export interface PathPerson {
  readonly id: string;
  readonly name: string;
  /** Title and organization. */
  readonly detail: string;
  readonly ownerId: string;
  readonly lastContactOn: IsoDay;
  /** 0 to 5; null when nobody rated it. */
  readonly relationship: number | null;
  readonly isRestricted: boolean;
  /** Whether they may be asked to ask: in use, not archived, not restricted, and fine with contact. */
  readonly isOpen: boolean;
  readonly doNotContact: boolean;
}

/** People by their ids; those in the trash are left out. */
export async function pathPeople(db: DbReader, ids: readonly string[]): Promise<Map<string, PathPerson>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select([
        'id',
        'name',
        'title',
        'organization_name',
        'owner_id',
        'last_contact_on',
        'do_not_contact',
        'is_restricted',
        'is_archived',
        'relationship',
      ])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        detail: [row.title, row.organization_name].filter(Boolean).join(', '),
        ownerId: row.owner_id,
        lastContactOn: row.last_contact_on,
        relationship: row.relationship === -1 ? null : row.relationship,
        isRestricted: row.is_restricted === 1,
        isOpen: row.do_not_contact === 0 && row.is_restricted === 0 && row.is_archived === 0,
        doNotContact: row.do_not_contact === 1,
      },
    ]),
  );
}

/** Members by their ids, and which of these people are members themselves: of the same e-mail address, or the same name. */
export async function membersAmong(
  db: DbReader,
  people: ReadonlyMap<string, PathPerson>,
): Promise<{ names: Map<string, string>; memberOfPerson: Map<string, string> }> {
  const members = await db.selectFrom('members').select(['id', 'name', 'email']).where('is_active', '=', 1).execute();
  const byName = new Map(members.map((member) => [foldText(member.name), member.id]));
  const memberOfPerson = new Map<string, string>();
  for (const person of people.values()) {
    const memberId = byName.get(foldText(person.name));
    if (memberId !== undefined) memberOfPerson.set(person.id, memberId);
  }
  return { names: new Map(members.map((member) => [member.id, member.name])), memberOfPerson };
}

/** How far back asks are counted, in days. */
const askWindow = 90;
const askTypes = ['ask', 'introduce'];
const askOutcomes = ['asked-yes', 'asked-maybe', 'asked-no', 'referral'];

/** How often each of these was asked lately or is about to be: open and done follow-ups of asking, and contacts that were asks. */
export async function askCounts(
  db: DbReader,
  personIds: readonly string[],
  today: IsoDay,
): Promise<ReadonlyMap<string, number>> {
  const since = addDays(today, -askWindow);
  const followUps = await selectInBatches(personIds, (batch) =>
    db
      .selectFrom('follow_ups')
      .select('record_id')
      .where('record_id', 'in', batch)
      .where('deleted_at', '=', '')
      .where('type', 'in', askTypes)
      .where((where) => where.or([where('done_on', '=', ''), where('done_on', '>', since)]))
      .execute(),
  );
  const contacts = await selectInBatches(personIds, (batch) =>
    db
      .selectFrom('interaction_participants')
      .innerJoin('interactions', 'interactions.id', 'interaction_participants.interaction_id')
      .select('interaction_participants.record_id')
      .where('interaction_participants.record_id', 'in', batch)
      .where('interactions.occurred_on', '>', since)
      .where('interactions.outcome', 'in', askOutcomes)
      .where('interactions.deleted_at', '=', '')
      .execute(),
  );
  const counts = new Map<string, number>();
  for (const row of [...followUps, ...contacts]) counts.set(row.record_id, (counts.get(row.record_id) ?? 0) + 1);
  return counts;
}
