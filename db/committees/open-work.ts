import { openTaskStatuses } from '#shared/content/tasks.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** How much is open in the name of a committee. */
export interface OpenWork {
  readonly tasks: number;
  readonly meetings: number;
  readonly goals: number;
}

/** What would be left without the committee: open tasks, meetings to come, goals that are not met. */
export async function openWork(db: DbReader, id: string): Promise<OpenWork> {
  const [tasks, goals] = [await openTaskIds(db, id), await openGoalIds(db, id)];
  const meetings = await comingMeetingIds(db, id);
  return { tasks: tasks.length, meetings: meetings.length, goals: goals.length };
}

/** Gives everything that is open to another committee; '' leaves it without one. */
export async function moveOpenWork(writer: StepWriter, id: string, to: string): Promise<void> {
  await writer.updateMany('tasks', await openTaskIds(writer.trx, id), { committee_id: to });
  await writer.updateMany('goals', await openGoalIds(writer.trx, id), { committee_id: to });
  await writer.updateMany('meetings', await comingMeetingIds(writer.trx, id), { committee_id: to });
}

async function comingMeetingIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'in', ['planned', 'in-session'])
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}

async function openTaskIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('tasks')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'in', openTaskStatuses)
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}

async function openGoalIds(db: DbReader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('goals')
    .select('id')
    .where('committee_id', '=', id)
    .where('status', 'not in', ['met', 'revised'])
    .where('deleted_at', '=', '')
    .execute();
  return rows.map((row) => row.id);
}
