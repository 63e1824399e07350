import { sql } from 'kysely';

import type { FollowUp, followUpScopes } from '#shared/contract/follow-ups.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isInTrash, isLive } from '../records/live.ts';
import { trashedPartnerIds } from '../records/trashed-partners.ts';
import { followUpsOf } from './follow-ups-repository.ts';

export type FollowUpScope = (typeof followUpScopes)[number];

/** Which follow-ups a list shows, seen from `today`. */
export interface FollowUpQuery {
  readonly scope: FollowUpScope;
  readonly today: IsoDay;
  readonly ownerId: string | null;
  readonly record: { readonly id: string } | null;
}

/** How many open follow-ups are due when. */
export interface DueCounts {
  overdue: number;
  today: number;
  week: number;
  later: number;
}

/** One page: open ones by due day, done ones newest first. What is about a partner in the trash is out of sight. */
export async function listFollowUps(
  db: DbReader,
  query: FollowUpQuery,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: FollowUp[]; nextCursor: string | null }> {
  const found = await (query.scope === 'done' ? selectDone(db, query, page.cursor) : selectOpen(db, query, page.cursor))
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  const nextCursor =
    last === undefined || found.length <= page.limit ? null : cursorText([last.done_on, last.due_on, last.id]);
  return { rows: await followUpsOf(db, rows), nextCursor };
}

/** Counts of what is open: all of it by due day from the index alone, less what is out of sight, of which there is little. */
export async function countFollowUps(db: DbReader, today: IsoDay, ownerId: string | null): Promise<DueCounts> {
  const counts: DueCounts = { overdue: 0, today: 0, week: 0, later: 0 };
  const { end } = windowOf('week', today);
  const add = (dueOn: string, count: number) => {
    counts[dueOn < today ? 'overdue' : dueOn === today ? 'today' : dueOn <= end ? 'week' : 'later'] += count;
  };
  let days = db
    .selectFrom('follow_ups')
    .select(({ fn }) => ['due_on', fn.countAll().as('count')])
    .where('done_on', '=', '')
    .groupBy('due_on');
  if (ownerId !== null) days = days.where('owner_id', '=', ownerId);
  for (const row of await days.execute()) add(row.due_on, Number(row.count));
  for (const row of await hiddenRows(db))
    if (row.done_on === '' && (ownerId === null || row.owner_id === ownerId)) add(row.due_on, -1);
  return counts;
}

/** The first and last due day of a scope; text that sorts before and after every day where it is open. */
function windowOf(scope: FollowUpScope, today: IsoDay): { start: string; end: string } {
  const weekEnd = addDays(today, 7);
  switch (scope) {
    case 'overdue':
      return { start: '', end: addDays(today, -1) };
    case 'today':
      return { start: today, end: today };
    case 'week':
      return { start: addDays(today, 1), end: weekEnd };
    case 'later':
      return { start: addDays(weekEnd, 1), end: '9999' };
    default:
      return { start: '', end: '9999' };
  }
}

function selectOpen(db: DbReader, query: FollowUpQuery, cursor: string | null) {
  const { start, end } = windowOf(query.scope, query.today);
  let select = base(db, query)
    .where('done_on', '=', '')
    .where('due_on', '>=', start)
    .where('due_on', '<=', end)
    .orderBy('due_on')
    .orderBy('id');
  if (cursor !== null) {
    const [, dueOn = '', id = ''] = cursorParts(cursor, 3);
    select = select.where((builder) => builder(builder.refTuple('due_on', 'id'), '>', builder.tuple(dueOn, id)));
  }
  return select;
}

function selectDone(db: DbReader, query: FollowUpQuery, cursor: string | null) {
  let select = base(db, query)
    .where('done_on', '>', '')
    .orderBy('done_on', 'desc')
    .orderBy('due_on', 'desc')
    .orderBy('id', 'desc');
  if (cursor !== null) {
    const [doneOn = '', dueOn = '', id = ''] = cursorParts(cursor, 3);
    select = select.where((builder) =>
      builder(builder.refTuple('done_on', 'due_on', 'id'), '<', builder.tuple(doneOn, dueOn, id)),
    );
  }
  return select;
}

function base(db: DbReader, query: FollowUpQuery) {
  let select = db
    .selectFrom('follow_ups')
    .selectAll('follow_ups')
    .where(isLive('follow_ups'))
    .where((builder) => builder.not(builder.exists(trashedPartner(db, 'people'))))
    .where((builder) => builder.not(builder.exists(trashedPartner(db, 'organizations'))));
  if (query.ownerId !== null) select = select.where('owner_id', '=', query.ownerId);
  if (query.record !== null) select = select.where('record_id', '=', query.record.id);
  return select;
}

function trashedPartner(db: DbReader, table: 'people' | 'organizations') {
  return db
    .selectFrom(table)
    .select(`${table}.id`)
    .where(`${table}.id`, '=', sql.ref<string>('follow_ups.record_id'))
    .where(isInTrash(table));
}

/** What is in the trash itself or about a partner there. */
async function hiddenRows(db: DbReader): Promise<{ due_on: string; done_on: string; owner_id: string }[]> {
  const columns = ['due_on', 'done_on', 'owner_id'] as const;
  const trashed = await db.selectFrom('follow_ups').select(columns).where(isInTrash('follow_ups')).execute();
  const partners = [...(await trashedPartnerIds(db, 'people')), ...(await trashedPartnerIds(db, 'organizations'))];
  const ofTrashed = await selectInBatches(partners, (batch) =>
    db.selectFrom('follow_ups').select(columns).where('record_id', 'in', batch).where(isLive('follow_ups')).execute(),
  );
  return [...trashed, ...ofTrashed];
}
