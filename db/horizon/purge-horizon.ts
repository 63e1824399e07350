import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';

/**
 * Takes a record that is removed for good off the horizon: what hangs on an event goes with it, what a partner, goal or decision was
 * named in goes, and lines whose task is gone stay without it. Answers the ids that are gone.
 */
export async function purgeInHorizon(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const scenarios = await trx.selectFrom('scenarios').select('id').where('event_id', '=', id).execute();
  const scenarioIds = scenarios.map((row) => row.id);
  const tasks =
    scenarioIds.length === 0
      ? []
      : await trx.selectFrom('scenario_tasks').select('id').where('scenario_id', 'in', scenarioIds).execute();
  const lines = await trx.selectFrom('event_preparations').select('id').where('event_id', '=', id).execute();
  const exposures = await trx
    .selectFrom('event_exposures')
    .select('id')
    .where((is) => is.or([is('event_id', '=', id), is('record_id', '=', id)]))
    .execute();
  const gone = {
    scenario_tasks: tasks.map((row) => row.id),
    scenarios: scenarioIds,
    event_preparations: lines.map((row) => row.id),
    event_exposures: exposures.map((row) => row.id),
  } as const;
  await deleteRows(trx, dialect, 'scenario_tasks', gone.scenario_tasks);
  await deleteRows(trx, dialect, 'scenarios', gone.scenarios);
  await deleteRows(trx, dialect, 'event_preparations', gone.event_preparations);
  await deleteRows(trx, dialect, 'event_exposures', gone.event_exposures);
  for (const table of ['event_preparations', 'scenario_tasks'] as const)
    await trx.updateTable(table).set({ task_id: '' }).where('task_id', '=', id).execute();
  return Object.values(gone).flat();
}
