import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';
import type { LoggedTableName } from '../tables.ts';

/** Removes what hangs on a goal or on guidelines; answers the ids that are gone. Strategies, tasks and wins of a goal stay, without one. */
export async function purgeGoalParts(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'goals' | 'guidelines',
  id: string,
): Promise<string[]> {
  if (type === 'goals') {
    await trx.updateTable('goals').set({ parent_id: '' }).where('parent_id', '=', id).execute();
    await trx.updateTable('tasks').set({ goal_id: '' }).where('goal_id', '=', id).execute();
    await trx.updateTable('wins').set({ goal_id: '' }).where('goal_id', '=', id).execute();
    return [
      ...(await purgeWhere(trx, dialect, 'goal_values', 'goal_id', id)),
      ...(await purgeWhere(trx, dialect, 'goal_links', 'goal_id', id)),
      ...(await purgeWhere(trx, dialect, 'milestones', 'goal_id', id)),
    ];
  }
  return [
    ...(await purgeWhere(trx, dialect, 'guideline_signatures', 'guideline_id', id)),
    ...(await purgeWhere(trx, dialect, 'guideline_versions', 'guideline_id', id)),
    ...(await purgeWhere(trx, dialect, 'guideline_clauses', 'guideline_id', id)),
  ];
}

/** Takes a risk or decision that is removed for good off the goals that it is tied to; answers the ids of the ties. */
export async function purgeGoalLinks(
  trx: DbTransaction,
  dialect: DialectOperations,
  recordId: string,
): Promise<string[]> {
  const rows = await trx.selectFrom('goal_links').select('id').where('record_id', '=', recordId).execute();
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, 'goal_links', ids);
  return ids;
}

/** Takes a partner out of goals and guidelines: goals lose their owner, an organization's signatures go, a person's name leaves them. */
export async function purgeInGoals(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'people' | 'organizations',
  id: string,
): Promise<string[]> {
  if (type === 'organizations') return purgeWhere(trx, dialect, 'guideline_signatures', 'organization_id', id);
  await trx.updateTable('goals').set({ owner_person_id: '' }).where('owner_person_id', '=', id).execute();
  await trx.updateTable('guideline_signatures').set({ person_id: '' }).where('person_id', '=', id).execute();
  return [];
}

async function purgeWhere(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: Extract<LoggedTableName, `goal_${string}` | 'milestones' | `guideline_${string}`>,
  column: 'goal_id' | 'guideline_id' | 'organization_id',
  id: string,
): Promise<string[]> {
  // The column is one of the table's own: the callers above are all there are.
  const rows = await trx.selectFrom(table).select('id').where(trx.dynamic.ref(column), '=', id).execute();
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, table, ids);
  return ids;
}
