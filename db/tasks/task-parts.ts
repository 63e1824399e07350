import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';
import { cycleThrough } from '#shared/domain/tasks/dependencies.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** Makes these the helpers of a task, each person once; answers how many rows changed. */
export async function writeHelpers(
  writer: StepWriter,
  taskId: string,
  helpers: readonly { readonly personId: string; readonly letter: string }[],
): Promise<number> {
  const there = await writer.trx.selectFrom('task_people').selectAll().where('task_id', '=', taskId).execute();
  const wanted = new Map(helpers.map((helper) => [helper.personId, helper.letter]));
  let count = await writer.remove(
    'task_people',
    there.filter((row) => !wanted.has(row.person_id)).map((row) => row.id),
  );
  const known = new Map(there.map((row) => [row.person_id, row]));
  for (const [personId, letter] of wanted) {
    const row = known.get(personId);
    if (row !== undefined) {
      if ((await writer.update('task_people', row.id, { letter })).isChanged) count++;
      continue;
    }
    await writer.insert('task_people', [{ ...fresh(writer), task_id: taskId, person_id: personId, letter }]);
    count++;
  }
  return count;
}

/** Makes these the checklist of a task, in this order; a line with an id of the task is kept. Answers how many rows changed. */
export async function writeSteps(
  writer: StepWriter,
  taskId: string,
  steps: readonly { readonly id?: string | undefined; readonly text: string; readonly isDone: boolean }[],
): Promise<number> {
  const there = await writer.trx.selectFrom('task_steps').selectAll().where('task_id', '=', taskId).execute();
  const known = new Map(there.map((row) => [row.id, row]));
  const kept = new Set(steps.map((step) => step.id));
  let count = await writer.remove(
    'task_steps',
    there.filter((row) => !kept.has(row.id)).map((row) => row.id),
  );
  for (const [position, step] of steps.entries()) {
    const columns = { text: step.text, is_done: step.isDone ? 1 : 0, position };
    const row = step.id === undefined ? undefined : known.get(step.id);
    if (row !== undefined) {
      if ((await writer.update('task_steps', row.id, columns)).isChanged) count++;
      continue;
    }
    await writer.insert('task_steps', [{ ...fresh(writer), task_id: taskId, ...columns }]);
    count++;
  }
  return count;
}

/** Makes these the tasks that a task waits for. Fails with `invalid` when it would, in the end, wait for itself. */
export async function writeNeeds(writer: StepWriter, taskId: string, needs: readonly string[]): Promise<number> {
  const there = await writer.trx.selectFrom('task_dependencies').selectAll().where('task_id', '=', taskId).execute();
  const wanted = new Set(needs);
  const added = [...wanted].filter((id) => !there.some((row) => row.needs_task_id === id));
  if (added.length > 0) await demandNoCycle(writer.trx, taskId, added);
  const removed = there.filter((row) => !wanted.has(row.needs_task_id)).map((row) => row.id);
  await writer.remove('task_dependencies', removed);
  await writer.insert(
    'task_dependencies',
    added.map((id) => ({ ...fresh(writer), task_id: taskId, needs_task_id: id })),
  );
  return added.length + removed.length;
}

/** Walks from what is needed to what that needs, a level a query: chains are short. */
async function demandNoCycle(db: DbReader, taskId: string, needs: readonly string[]): Promise<void> {
  const edges = new Map<string, string[]>([[taskId, [...needs]]]);
  for (let level = [...needs]; level.length > 0;) {
    const rows = await db
      .selectFrom('task_dependencies')
      .select(['task_id', 'needs_task_id'])
      .where('task_id', 'in', level.slice(0, 400))
      .execute();
    const rest = level.slice(400);
    for (const row of rows) edges.set(row.task_id, [...(edges.get(row.task_id) ?? []), row.needs_task_id]);
    const next = rows.map((row) => row.needs_task_id).filter((id) => !edges.has(id));
    level = [...new Set([...rest, ...next])];
  }
  const cycle = cycleThrough(edges, taskId);
  if (cycle !== null)
    throw new AppError('invalid', { field: 'needs', reason: 'tasksWaitInACircle', value: cycle[1] ?? '' });
}

function fresh(writer: StepWriter) {
  return { id: newId(), version: 1, created_at: writer.now, updated_at: writer.now };
}
