import { sql, type SqlBool } from 'kysely';

import type { UnreachableReason } from '#shared/contract/housekeeping.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseConsents } from '../partners/partner-mapping.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { isArchived, isLive } from '../records/live.ts';

/** Somebody who cannot be reached, or asked not to be. */
export interface UnreachablePerson {
  readonly type: 'people';
  readonly id: string;
  readonly label: string;
  readonly email: string;
  readonly phone: string;
  readonly isRestricted: boolean;
  readonly reasons: UnreachableReason[];
}

/** People to whom something bounced or went to a wrong address, with whom nobody spoke since, and whose address was not corrected since. */
export function bouncedPeople(db: DbReader, hideRestricted: boolean) {
  return shownPeople(db, hideRestricted).where(
    sql<SqlBool>`people.id in (
      select part.record_id from interactions as contact
      join interaction_participants as part on part.interaction_id = contact.id
      join people as reached on reached.id = part.record_id
      where contact.outcome in ('bounced', 'wrong-contact') and contact.deleted_at = ''
        and contact.occurred_on > reached.last_two_way_on
        and not exists (
          select 1 from changes as fix join change_sets as step on step.seq = fix.step
          where fix.table_name = 'people' and fix.row_key = reached.id and fix.op = 'u' and step.state = 'done'
            and step.at >= contact.created_at
            and (fix.after like '%"emails":%' or fix.after like '%"phones":%' or fix.after like '%"addresses":%')))`,
  );
}

/** People who asked for no contact, or who said no to a way of contact. */
export function optedOutPeople(db: DbReader, hideRestricted: boolean) {
  return shownPeople(db, hideRestricted).where(
    sql<SqlBool>`(people.do_not_contact = 1 or people.consents like '%"withdrawn"%' or people.consents like '%"declined"%')`,
  );
}

/** One page of them by name. */
export async function listUnreachable(
  db: DbReader,
  which: 'bounced' | 'optedOut',
  page: { readonly cursor: string | null; readonly limit: number; readonly hideRestricted: boolean },
): Promise<{ rows: UnreachablePerson[]; nextCursor: string | null }> {
  let select = (which === 'bounced' ? bouncedPeople : optedOutPeople)(db, page.hideRestricted).select([
    'people.id',
    'people.name',
    'people.sort_name',
    'people.email',
    'people.phone',
    'people.is_restricted',
    'people.do_not_contact',
    'people.consents',
    'people.last_two_way_on',
  ]);
  if (page.cursor !== null) {
    const [name = '', id = ''] = cursorParts(page.cursor, 2);
    select = select.where(sql<SqlBool>`(people.sort_name, people.id) > (${name}, ${id})`);
  }
  const found = await select
    .orderBy('people.sort_name')
    .orderBy('people.id')
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const failed = which === 'bounced' ? await failedContacts(db, rows) : new Map<string, UnreachableReason[]>();
  return {
    rows: rows.map((row) => ({
      type: 'people',
      id: row.id,
      label: row.name,
      email: row.email,
      phone: row.phone,
      isRestricted: row.is_restricted === 1,
      reasons: which === 'bounced' ? (failed.get(row.id) ?? []) : refusals(row),
    })),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last.sort_name, last.id]) : null,
  };
}

/** What bounced, the latest first. */
async function failedContacts(
  db: DbReader,
  people: readonly { readonly id: string; readonly last_two_way_on: string }[],
): Promise<Map<string, UnreachableReason[]>> {
  const reasons = new Map<string, UnreachableReason[]>();
  if (people.length === 0) return reasons;
  const since = new Map(people.map((row) => [row.id, row.last_two_way_on]));
  const contacts = await db
    .selectFrom('interaction_participants as part')
    .innerJoin('interactions as contact', 'contact.id', 'part.interaction_id')
    .select(['part.record_id', 'contact.channel', 'contact.outcome', 'contact.occurred_on'])
    .where('part.record_type', '=', 'people')
    .where('part.record_id', 'in', [...since.keys()])
    .where('contact.outcome', 'in', ['bounced', 'wrong-contact'])
    .where('contact.deleted_at', '=', '')
    .orderBy('contact.occurred_on', 'desc')
    .execute();
  for (const { record_id, channel, outcome, occurred_on } of contacts) {
    if (occurred_on <= (since.get(record_id) ?? '')) continue;
    const kind = outcome === 'bounced' ? 'bounced' : 'wrong-contact';
    reasons.set(record_id, [...(reasons.get(record_id) ?? []), { kind, channel, on: occurred_on }]);
  }
  return reasons;
}

/** What somebody said no to. */
function refusals(row: { readonly do_not_contact: number; readonly consents: string }): UnreachableReason[] {
  const said = parseConsents(row.consents).flatMap(({ channel, status }) =>
    status === 'declined' || status === 'withdrawn' ? [{ kind: status, channel, on: null }] : [],
  );
  return [...(row.do_not_contact === 1 ? [{ kind: 'do-not-contact' as const, channel: '', on: null }] : []), ...said];
}

function shownPeople(db: DbReader, hideRestricted: boolean) {
  return db
    .selectFrom('people')
    .where(isLive('people'))
    .where(isArchived('people', false))
    .$if(hideRestricted, (query) => query.where('people.is_restricted', '=', 0));
}
