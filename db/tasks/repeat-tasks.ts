import { openTaskStatuses } from '#shared/content/tasks.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';
import { parseRule } from '#shared/domain/recurrence/rule.ts';
import { nextTime } from '#shared/domain/tasks/repeat-task.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { TaskRow } from '../schema/tasks.ts';
import { newTaskRow } from './task-rows.ts';

/** How far apart the places of a new column are, so that most moves touch one row. */
export const positionGap = 1_024;

/** Makes the next time of each of these tasks that repeats: with the same owner, helpers and checklist, and nothing done yet. */
export async function repeatTasks(writer: StepWriter, ids: readonly string[], today: IsoDay): Promise<void> {
  if (ids.length === 0) return;
  const rows = await writer.trx
    .selectFrom('tasks')
    .selectAll()
    .where('id', 'in', ids)
    .where('rule', '<>', '')
    .where('due_on', '<>', '')
    .execute();
  for (const row of rows) {
    const rule = parseRule(row.rule);
    const next = rule === null ? null : nextTime(rule, row.due_on, today);
    if (next !== null && !(await hasOpenTime(writer, row))) await insertNext(writer, row, next.day);
  }
}

/** Whether the series has an open task already: one that was opened again does not make another one. */
async function hasOpenTime(writer: StepWriter, row: TaskRow): Promise<boolean> {
  const seriesId = row.series_id || row.id;
  const open = await writer.trx
    .selectFrom('tasks')
    .select('id')
    .where((where) => where.or([where('series_id', '=', seriesId), where('id', '=', seriesId)]))
    .where('id', '<>', row.id)
    .where('status', 'in', openTaskStatuses)
    .where('deleted_at', '=', '')
    .executeTakeFirst();
  return open !== undefined;
}

async function insertNext(writer: StepWriter, row: TaskRow, dueOn: IsoDay): Promise<void> {
  const id = newId();
  const startsOn = row.starts_on === '' ? '' : addDays(row.starts_on, daysBetween(row.due_on, dueOn));
  await writer.insert('tasks', [
    {
      ...newTaskRow(id, writer.now, { title: row.title }),
      description: row.description,
      owner_person_id: row.owner_person_id,
      committee_id: row.committee_id,
      goal_id: row.goal_id,
      record_type: row.record_type,
      record_id: row.record_id,
      origin_type: row.origin_type,
      origin_id: row.origin_id,
      priority: row.priority,
      effort: row.effort,
      question: row.question,
      starts_on: startsOn,
      due_on: dueOn,
      rule: row.rule,
      series_id: row.series_id || row.id,
      position: row.position - positionGap,
    },
  ]);
  const people = await writer.trx.selectFrom('task_people').selectAll().where('task_id', '=', row.id).execute();
  await writer.insert(
    'task_people',
    people.map((person) => ({ ...person, ...freshRow(writer), task_id: id })),
  );
  const steps = await writer.trx.selectFrom('task_steps').selectAll().where('task_id', '=', row.id).execute();
  await writer.insert(
    'task_steps',
    steps.map((step) => ({ ...step, ...freshRow(writer), task_id: id, is_done: 0 })),
  );
}

function freshRow(writer: StepWriter) {
  return { id: newId(), version: 1, created_at: writer.now, updated_at: writer.now };
}
