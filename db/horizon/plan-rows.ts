import { isOpenTask } from '#shared/content/tasks.ts';
import type { HorizonLine } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dueDayOf } from '#shared/domain/horizon/readiness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { EventPreparationRow, ScenarioTaskRow } from '../schema/horizon.ts';
import type { TaskRow } from '../schema/tasks.ts';

/** What a line needs to know of its task. */
export type LineTask = Pick<TaskRow, 'id' | 'status' | 'due_on' | 'done_on'>;

/** The tasks of lines that are in use, by their ids. */
export async function lineTasks(
  db: DbReader,
  lines: readonly { readonly task_id: string }[],
): Promise<Map<string, LineTask>> {
  const ids = lines.flatMap((line) => (line.task_id === '' ? [] : [line.task_id]));
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('tasks')
      .select(['id', 'status', 'due_on', 'done_on'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** A line as screens show it; the task says whether it is done where there is one. */
export function lineOf(
  row: Pick<EventPreparationRow | ScenarioTaskRow, 'id' | 'text' | 'days_before' | 'task_id'>,
  doneOn: string,
  day: IsoDay,
  tasks: ReadonlyMap<string, LineTask>,
): HorizonLine {
  const task = tasks.get(row.task_id);
  return {
    id: row.id,
    text: row.text,
    daysBefore: row.days_before,
    dueOn: dueDayOf(day, row.days_before),
    doneOn: (task === undefined ? doneOn : task.done_on) || null,
    task: task === undefined ? null : { id: task.id, status: task.status, dueOn: task.due_on || null },
  };
}

/** Whether a line is done, or somebody's task. */
export function isSettled(line: HorizonLine): boolean {
  return line.doneOn !== null || (line.task !== null && (isOpenTask(line.task.status) || line.task.status === 'done'));
}

/** The lines of the preparation of events, by event and time, in their order. */
export async function preparationRows(db: DbReader, eventIds: readonly string[]): Promise<EventPreparationRow[]> {
  const rows = await selectInBatches(eventIds, (batch) =>
    db.selectFrom('event_preparations').selectAll().where('event_id', 'in', batch).execute(),
  );
  return rows.toSorted((a, b) => b.days_before - a.days_before || a.position - b.position || (a.id < b.id ? -1 : 1));
}
