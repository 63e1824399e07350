import { sql } from 'kysely';

import type { PartnerPromise, promiseScopes } from '#shared/contract/promises.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { isInTrash } from '../records/live.ts';
import { promisesOf } from './promises-repository.ts';

type PromiseScope = (typeof promiseScopes)[number];

/** Which promises a list shows, seen from `today`. */
export interface PromiseQuery {
  readonly scope: PromiseScope;
  readonly today: IsoDay;
  readonly direction: 'us' | 'them' | null;
  readonly ownerId: string | null;
  readonly record: { readonly id: string } | null;
}

/** One page: open ones by due day, kept ones newest first. What concerns a partner in the trash is out of sight. */
export async function listPromises(
  db: DbReader,
  query: PromiseQuery,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: PartnerPromise[]; nextCursor: string | null }> {
  const isKept = query.scope === 'kept';
  const direction = isKept ? 'desc' : 'asc';
  const { start, end } = windowOf(query.scope, query.today);
  let select = visible(db, query).where('kept_on', isKept ? '>' : '=', '');
  if (!isKept) select = select.where('due_on', '>=', start).where('due_on', '<=', end);
  if (page.cursor !== null) {
    const after = cursorParts(page.cursor, 3);
    select = select.where(sql<boolean>`(kept_on, due_on, id) ${sql.raw(isKept ? '<' : '>')} (${sql.join([...after])})`);
  }
  const found = await select
    .selectAll('promises')
    .orderBy('kept_on', direction)
    .orderBy('due_on', direction)
    .orderBy('id', direction)
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    rows: await promisesOf(db, rows),
    nextCursor:
      found.length > page.limit && last !== undefined ? cursorText([last.kept_on, last.due_on, last.id]) : null,
  };
}

/** How many are open and how many of those are late, by who promised. */
export async function countPromises(
  db: DbReader,
  today: IsoDay,
  ownerId: string | null,
): Promise<Record<'us' | 'them', { late: number; open: number }>> {
  const rows = await visible(db, { ownerId, direction: null, record: null })
    .where('kept_on', '=', '')
    .select(({ fn, eb }) => [
      'direction',
      fn.countAll().as('open'),
      fn
        .sum<number | string>(
          eb
            .case()
            .when(eb.and([eb('due_on', '>', ''), eb('due_on', '<', today)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('late'),
    ])
    .groupBy('direction')
    .execute();
  const counts = { us: { late: 0, open: 0 }, them: { late: 0, open: 0 } };
  for (const row of rows)
    counts[row.direction === 'them' ? 'them' : 'us'] = { late: Number(row.late), open: Number(row.open) };
  return counts;
}

/** The first and last due day of a scope; '' is no day at all. */
function windowOf(scope: PromiseScope, today: IsoDay): { start: string; end: string } {
  switch (scope) {
    case 'late':
      return { start: '0', end: addDays(today, -1) };
    case 'week':
      return { start: today, end: addDays(today, 7) };
    case 'later':
      return { start: addDays(today, 8), end: '9999' };
    case 'undated':
      return { start: '', end: '' };
    default:
      return { start: '', end: '9999' };
  }
}

function visible(db: DbReader, query: Pick<PromiseQuery, 'direction' | 'ownerId' | 'record'>) {
  let select = db
    .selectFrom('promises')
    .where((builder) => builder.not(builder.exists(trashed(db, 'people'))))
    .where((builder) => builder.not(builder.exists(trashed(db, 'organizations'))));
  if (query.direction !== null) select = select.where('direction', '=', query.direction);
  if (query.ownerId !== null) select = select.where('owner_id', '=', query.ownerId);
  if (query.record !== null) select = select.where('record_id', '=', query.record.id);
  return select;
}

function trashed(db: DbReader, table: 'people' | 'organizations') {
  return db
    .selectFrom(table)
    .select(`${table}.id`)
    .where(`${table}.id`, '=', sql.ref<string>('promises.record_id'))
    .where(isInTrash(table));
}
