import { sql, type RawBuilder } from 'kysely';

import type { TaskStatus } from '#shared/content/tasks.ts';
import type { TaskFilter, taskGroupFields, taskSortFields } from '#shared/contract/task-filter.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { TaskRow } from '../schema/tasks.ts';
import { taskSummaries } from './read-tasks.ts';
import { isLate, taskCondition, type TaskViewer } from './task-filter.ts';

/** A field that tasks can be ordered by. */
export type TaskSortField = (typeof taskSortFields)[number];
/** A field whose values can stand together. */
export type TaskGroupField = (typeof taskGroupFields)[number];

/** Which slice of the list, in which order. */
export interface TaskListQuery {
  readonly filter: TaskFilter;
  readonly sort: { readonly field: TaskSortField; readonly direction: 'asc' | 'desc' };
  readonly groupBy: TaskGroupField | null;
  readonly offset: number;
  readonly limit: number;
}

/** A group of the list: its value and how many tasks have it. */
export interface TaskGroup {
  key: string;
  label: string;
  count: number;
}

/**
 * A slice of the list with its size. A coalition has thousands of tasks, not millions: ordering their ids anew for each slice takes
 * about 10 ms for 10,000 of them, and any order is possible.
 */
export async function listTasks(
  db: DbReader,
  query: TaskListQuery,
  viewer: TaskViewer,
): Promise<{ rows: TaskSummary[]; total: number; groups: TaskGroup[] }> {
  const base = db
    .selectFrom('tasks')
    .leftJoin('people as owner', 'owner.id', 'tasks.owner_person_id')
    .leftJoin('committees as committee', 'committee.id', 'tasks.committee_id')
    .where((where) => taskCondition(where, query.filter, viewer));
  let select = base.select('tasks.id');
  if (query.groupBy !== null) select = select.orderBy(orderKey(query.groupBy));
  select = select.orderBy(orderKey(query.sort.field), query.sort.direction);
  const ids = await select
    .orderBy('tasks.sort_title')
    .orderBy('tasks.id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const { total } = await base.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const rows = await rowsInOrder(
    db,
    ids.map((row) => row.id),
  );
  return {
    rows: await taskSummaries(db, rows),
    total: Number(total),
    groups: query.groupBy === null ? [] : await groupsOf(db, query.filter, query.groupBy, viewer),
  };
}

/** How many there are in each status, and how many open ones are late. */
export async function countTasks(
  db: DbReader,
  filter: TaskFilter,
  viewer: TaskViewer,
): Promise<Record<TaskStatus | 'late', number>> {
  const counts = { todo: 0, doing: 0, blocked: 0, done: 0, dropped: 0, late: 0 };
  const rows = await db
    .selectFrom('tasks')
    .where((where) => taskCondition(where, filter, viewer))
    .select(({ fn }) => ['status', fn.countAll().as('count')])
    .groupBy('status')
    .execute();
  for (const row of rows) if (row.status in counts) counts[row.status as TaskStatus] = Number(row.count);
  const { late } = await db
    .selectFrom('tasks')
    .where((where) => where.and([taskCondition(where, filter, viewer), isLate(where, viewer.today)]))
    .select(({ fn }) => fn.countAll().as('late'))
    .executeTakeFirstOrThrow();
  return { ...counts, late: Number(late) };
}

/** The ids that a filter shows, at most `limit`. */
export async function taskIds(db: DbReader, filter: TaskFilter, viewer: TaskViewer, limit = 50_000): Promise<string[]> {
  const rows = await db
    .selectFrom('tasks')
    .select('id')
    .where((where) => taskCondition(where, filter, viewer))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

async function rowsInOrder(db: DbReader, ids: readonly string[]): Promise<TaskRow[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('tasks').selectAll().where('id', 'in', batch).execute(),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const statusOrder = sql<number>`case tasks.status
  when 'doing' then 0 when 'blocked' then 1 when 'todo' then 2 when 'done' then 3 else 4 end`;
const priorityOrder = sql<number>`case tasks.priority when 'high' then 0 when 'normal' then 1 else 2 end`;

function orderKey(field: TaskSortField): RawBuilder<number | string> {
  switch (field) {
    case 'title':
      return sql<string>`tasks.sort_title`;
    case 'dueOn':
      return dayKey('due_on');
    case 'startsOn':
      return dayKey('starts_on');
    case 'doneOn':
      return dayKey('done_on');
    case 'status':
      return statusOrder;
    case 'priority':
      return priorityOrder;
    case 'effort':
      return sql<number>`tasks.effort`;
    case 'owner':
      return sql<string>`coalesce(owner.sort_name, '~')`;
    case 'committee':
      return sql<string>`coalesce(lower(committee.name), '~')`;
    case 'createdAt':
      return sql<string>`tasks.created_at`;
    case 'position':
      return sql<number>`tasks.position`;
  }
}

/** What has no day comes after what has one. */
function dayKey(column: string): RawBuilder<string> {
  const day = sql.ref<string>(`tasks.${column}`);
  return sql<string>`case when ${day} = '' then '9999' else ${day} end`;
}

async function groupsOf(
  db: DbReader,
  filter: TaskFilter,
  field: TaskGroupField,
  viewer: TaskViewer,
): Promise<TaskGroup[]> {
  const rows = await db
    .selectFrom('tasks')
    .leftJoin('people as owner', 'owner.id', 'tasks.owner_person_id')
    .leftJoin('committees as committee', 'committee.id', 'tasks.committee_id')
    .where((where) => taskCondition(where, filter, viewer))
    .select(({ fn }) => [
      orderKey(field).as('place'),
      sql<string>`min(${sql.raw(groupColumns[field])})`.as('key'),
      sql<string | null>`min(owner.name)`.as('owner'),
      sql<string | null>`min(committee.name)`.as('committee'),
      fn.countAll().as('count'),
    ])
    .groupBy(orderKey(field))
    .orderBy(orderKey(field))
    .execute();
  return rows.map((row) => ({
    key: row.key,
    label: field === 'owner' ? (row.owner ?? '') : field === 'committee' ? (row.committee ?? '') : row.key,
    count: Number(row.count),
  }));
}

const groupColumns: Readonly<Record<TaskGroupField, string>> = {
  status: 'tasks.status',
  priority: 'tasks.priority',
  owner: 'tasks.owner_person_id',
  committee: 'tasks.committee_id',
  dueOn: 'tasks.due_on',
};
