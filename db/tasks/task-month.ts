import { sql } from 'kysely';

import { taskPriorities, taskStatuses } from '#shared/content/tasks.ts';
import type { TaskFilter } from '#shared/contract/task-filter.ts';
import type { TaskMark } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { taskCondition, type TaskViewer } from './task-filter.ts';

/** A day with tasks due: how many, and the first of them. */
export interface TaskDay {
  day: IsoDay;
  total: number;
  rows: TaskMark[];
}

/** The days from one to another that have tasks due, in order; the first `perDay` of each, what is open and weighty before the rest. */
export async function taskMonth(
  db: DbReader,
  query: { readonly filter: TaskFilter; readonly from: IsoDay; readonly to: IsoDay; readonly perDay: number },
  viewer: TaskViewer,
): Promise<TaskDay[]> {
  const ranked = db
    .selectFrom('tasks')
    .where((where) => taskCondition(where, query.filter, viewer))
    .where('due_on', '>=', query.from)
    .where('due_on', '<=', query.to)
    .select(['id', 'version', 'title', 'status', 'priority', 'owner_person_id', 'rule', 'due_on'])
    .select([
      sql<number>`row_number() over (partition by due_on order by
        case when status in ('done', 'dropped') then 1 else 0 end,
        case priority when 'high' then 0 when 'normal' then 1 else 2 end, position, id)`.as('place'),
      sql<number | string>`count(*) over (partition by due_on)`.as('total'),
    ]);
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('place', '<=', query.perDay)
    .orderBy('due_on')
    .orderBy('place')
    .execute();
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people', id: row.owner_person_id }])),
  );
  const days = new Map<IsoDay, TaskDay>();
  for (const row of rows) {
    const day = days.get(row.due_on) ?? { day: row.due_on, total: Number(row.total), rows: [] };
    days.set(row.due_on, day);
    day.rows.push({
      id: row.id,
      version: row.version,
      title: row.title,
      status: taskStatuses.find((status) => status.id === row.status)?.id ?? 'todo',
      priority: taskPriorities.find((priority) => priority.id === row.priority)?.id ?? 'normal',
      owner: owners.get(row.owner_person_id) ?? null,
      repeats: row.rule !== '',
    });
  }
  return [...days.values()];
}
