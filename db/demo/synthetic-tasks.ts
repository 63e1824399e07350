import { taskPriorities } from '#shared/content/tasks.ts';
import { addDays } from '#shared/dates.ts';
import { pick, randomInteger, type RandomSource } from '#shared/prng.ts';

import type { TaskDependencyRow, TaskPersonRow, TaskRow } from '../schema/tasks.ts';
import { insertRows } from '../rows.ts';
import { newTaskRow } from '../tasks/task-rows.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import type { SyntheticWorld } from './synthetic-standings.ts';
import { phrases } from './synthetic-words.ts';

/** How many tasks, and among whom their owners and helpers are chosen. */
interface SyntheticTasks {
  readonly count: number;
  readonly personIds: readonly string[];
}

const chunk = 1_000;

/** Writes made-up tasks over the last and the next half year: most of the past ones done, each second with a helper, each fifth waiting for another. */
export async function writeSyntheticTasks(
  db: WorkspaceDb,
  random: RandomSource,
  world: SyntheticWorld,
  { count, personIds }: SyntheticTasks,
): Promise<void> {
  // The work of a coalition lies on a few hundred.
  const workers = personIds.slice(0, 300);
  const rows = Array.from({ length: count }, (_, index) => syntheticTask(random, world, workers, index));
  const stamp = () => ({ id: world.newOne(), version: 1, created_at: world.now, updated_at: world.now });
  const helpers = rows
    .filter((_, index) => index % 2 === 0)
    .map((row): TaskPersonRow => ({ ...stamp(), task_id: row.id, person_id: pick(random, workers), letter: 'H' }));
  const needs = rows.flatMap((row, index): TaskDependencyRow[] =>
    index % 5 === 4 ? [{ ...stamp(), task_id: row.id, needs_task_id: rows[index - 1]?.id ?? '' }] : [],
  );
  for (let start = 0; start < count; start += chunk)
    await db.dialect.inBulk(db.write, async (trx) => {
      await insertRows(trx, db.dialect, 'tasks', rows.slice(start, start + chunk));
      await insertRows(trx, db.dialect, 'task_people', helpers.slice(start / 2, (start + chunk) / 2));
      await insertRows(trx, db.dialect, 'task_dependencies', needs.slice(start / 5, (start + chunk) / 5));
    });
}

function syntheticTask(
  random: RandomSource,
  world: SyntheticWorld,
  workers: readonly string[],
  index: number,
): TaskRow {
  const dueOn = addDays(world.today, randomInteger(random, -180, 180));
  const isPast = dueOn < world.today;
  const draw = random();
  const status = isPast && draw < 0.85 ? 'done' : draw < 0.9 ? 'todo' : draw < 0.97 ? 'doing' : 'blocked';
  return {
    ...newTaskRow(world.newOne(), world.now, {
      title: `${pick(random, phrases)} ${index + 1}`.slice(0, 120),
      status,
      dueOn,
      startsOn: addDays(dueOn, -randomInteger(random, 3, 30)),
      doneOn: status === 'done' ? addDays(dueOn, -randomInteger(random, 0, 5)) : null,
      priority: pick(random, taskPriorities).id,
      effort: randomInteger(random, 1, 3),
    }),
    owner_person_id: pick(random, workers),
    position: index * 1_024,
  };
}
