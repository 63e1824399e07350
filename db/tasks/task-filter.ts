import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';

import { openTaskStatuses } from '#shared/content/tasks.ts';
import type { TaskFilter } from '#shared/contract/task-filter.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { foldText } from '#shared/text.ts';

import { isLive } from '../records/live.ts';
import type { Database } from '../schema/database.ts';

/** From where a filter is seen: the day, and the person who uses this computer ('' when nobody is linked). */
export interface TaskViewer {
  readonly today: IsoDay;
  readonly mePersonId: string;
}

/** The condition that a filter of tasks stands for; what is in the trash is never among them. */
export function taskCondition(
  where: ExpressionBuilder<Database, 'tasks'>,
  filter: TaskFilter,
  viewer: TaskViewer,
): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [isLive('tasks')];
  for (const word of foldText(filter.text).split(' ').filter(Boolean))
    parts.push(sql<SqlBool>`tasks.sort_title like ${`%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`);
  if (filter.statuses.length > 0) parts.push(where('tasks.status', 'in', filter.statuses));
  if (filter.priorities.length > 0) parts.push(where('tasks.priority', 'in', filter.priorities));
  if (filter.efforts.length > 0) parts.push(where('tasks.effort', 'in', filter.efforts));
  if (filter.questions.length > 0) parts.push(where('tasks.question', 'in', filter.questions));
  if (filter.owners.length > 0) parts.push(where('tasks.owner_person_id', 'in', filter.owners.map(idOrNone)));
  if (filter.committees.length > 0) parts.push(where('tasks.committee_id', 'in', filter.committees.map(idOrNone)));
  if (filter.goalId !== null) parts.push(where('tasks.goal_id', '=', filter.goalId));
  if (filter.meetingId !== null) parts.push(where('tasks.meeting_id', '=', filter.meetingId));
  if (filter.decisionId !== null) parts.push(where('tasks.decision_id', '=', filter.decisionId));
  if (filter.record !== null) parts.push(where('tasks.record_id', '=', filter.record.id));
  if (filter.originId !== null) parts.push(where('tasks.origin_id', '=', filter.originId));
  if (filter.isMine) parts.push(isOf(where, viewer.mePersonId));
  if (filter.due !== 'any') parts.push(...dueParts(where, filter.due, viewer.today));
  if (filter.dueFrom !== null) parts.push(where('tasks.due_on', '>=', filter.dueFrom));
  if (filter.dueTo !== null) parts.push(where('tasks.due_on', '>', ''), where('tasks.due_on', '<=', filter.dueTo));
  if (filter.isWaiting) parts.push(where.and([where('tasks.status', 'in', openTaskStatuses), needsOpen(where)]));
  return where.and(parts);
}

/** Whether a task is open and its day is past. */
export function isLate(where: ExpressionBuilder<Database, 'tasks'>, today: IsoDay): Expression<SqlBool> {
  return where.and([
    where('tasks.status', 'in', openTaskStatuses),
    where('tasks.due_on', '>', ''),
    where('tasks.due_on', '<', today),
  ]);
}

function idOrNone(id: string): string {
  return id === 'none' ? '' : id;
}

/** Owned by a person, or helped by them. Nobody's are nobody's. */
function isOf(where: ExpressionBuilder<Database, 'tasks'>, personId: string): Expression<SqlBool> {
  if (personId === '') return sql<SqlBool>`1 = 0`;
  return where.or([
    where('tasks.owner_person_id', '=', personId),
    where(
      'tasks.id',
      'in',
      where.selectFrom('task_people').select('task_people.task_id').where('task_people.person_id', '=', personId),
    ),
  ]);
}

function needsOpen(where: ExpressionBuilder<Database, 'tasks'>): Expression<SqlBool> {
  return where(
    'tasks.id',
    'in',
    where
      .selectFrom('task_dependencies')
      .innerJoin('tasks as needed', 'needed.id', 'task_dependencies.needs_task_id')
      .select('task_dependencies.task_id')
      .where('needed.status', 'in', openTaskStatuses)
      .where('needed.deleted_at', '=', ''),
  );
}

function dueParts(
  where: ExpressionBuilder<Database, 'tasks'>,
  due: Exclude<TaskFilter['due'], 'any'>,
  today: IsoDay,
): Expression<SqlBool>[] {
  switch (due) {
    case 'late':
      return [isLate(where, today)];
    case 'today':
      return [where('tasks.due_on', '=', today)];
    case 'week':
      return [where('tasks.due_on', '>=', today), where('tasks.due_on', '<=', addDays(today, 7))];
    case 'month':
      return [where('tasks.due_on', '>=', today), where('tasks.due_on', '<=', addDays(today, 30))];
    case 'none':
      return [where('tasks.due_on', '=', '')];
  }
}
