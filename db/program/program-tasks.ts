import { newId } from '#shared/ids.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { insertTasks, type NewTask } from '../tasks/tasks-repository.ts';

/** What a task was made for. */
export type ProgramSubjectKind = 'sector' | 'service' | 'training' | 'stream';

/** A task that was made to fill a gap of the program, or to apply for money again. */
export interface ProgramTask {
  readonly kind: string;
  readonly key: string;
  readonly taskId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly isDone: boolean;
}

/** Tasks in use that were made for such gaps, the latest first; those that were dropped are left out. */
export async function programTasks(db: DbReader, kinds: readonly ProgramSubjectKind[]): Promise<ProgramTask[]> {
  const rows = await db
    .selectFrom('program_tasks')
    .innerJoin('tasks', 'tasks.id', 'program_tasks.task_id')
    .select(['subject_kind', 'subject_key', 'tasks.id', 'tasks.title', 'tasks.due_on', 'tasks.status'])
    .where('subject_kind', 'in', kinds)
    .where('tasks.status', '<>', 'dropped')
    .where(isLive('tasks'))
    .orderBy('program_tasks.id', 'desc')
    .limit(2_000)
    .execute();
  return rows.map((row) => ({
    kind: row.subject_kind,
    key: row.subject_key,
    taskId: row.id,
    title: row.title,
    dueOn: row.due_on || null,
    isDone: row.status === 'done',
  }));
}

/** Adds tasks, each with what it was made for. */
export async function insertProgramTasks(
  writer: StepWriter,
  tasks: readonly { readonly kind: ProgramSubjectKind; readonly key: string; readonly task: NewTask }[],
  today: IsoDay,
): Promise<void> {
  await insertTasks(
    writer,
    tasks.map(({ task }) => task),
    today,
  );
  await writer.insert(
    'program_tasks',
    tasks.map(({ kind, key, task }) => ({
      id: newId(),
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      subject_kind: kind,
      subject_key: key,
      task_id: task.id,
    })),
  );
}
