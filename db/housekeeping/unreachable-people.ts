import { sql, type SqlBool } from 'kysely';

import type { DbReader } from '../dialects/dialect.ts';
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
}

/** People to whom something bounced or went to a wrong address, and with whom nobody spoke since. */
export function bouncedPeople(db: DbReader, hideRestricted: boolean) {
  return shownPeople(db, hideRestricted).where(
    sql<SqlBool>`people.id in (
      select part.record_id from interactions as contact
      join interaction_participants as part on part.interaction_id = contact.id
      join people as reached on reached.id = part.record_id
      where contact.outcome in ('bounced', 'wrong-contact') and contact.deleted_at = ''
        and contact.occurred_on > reached.last_two_way_on)`,
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
  return {
    rows: rows.map((row) => ({
      type: 'people',
      id: row.id,
      label: row.name,
      email: row.email,
      phone: row.phone,
      isRestricted: row.is_restricted === 1,
    })),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last.sort_name, last.id]) : null,
  };
}

function shownPeople(db: DbReader, hideRestricted: boolean) {
  return db
    .selectFrom('people')
    .where(isLive('people'))
    .where(isArchived('people', false))
    .$if(hideRestricted, (query) => query.where('people.is_restricted', '=', 0));
}
