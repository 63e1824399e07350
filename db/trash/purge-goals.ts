import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from './purge-rows.ts';

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
      ...(await purgeRows(trx, dialect, 'goal_values', 'goal_id', id)),
      ...(await purgeRows(trx, dialect, 'goal_links', 'goal_id', id)),
      ...(await purgeRows(trx, dialect, 'milestones', 'goal_id', id)),
    ];
  }
  return [
    ...(await purgeRows(trx, dialect, 'guideline_signatures', 'guideline_id', id)),
    ...(await purgeRows(trx, dialect, 'guideline_versions', 'guideline_id', id)),
    ...(await purgeRows(trx, dialect, 'guideline_clauses', 'guideline_id', id)),
  ];
}

/** Takes a risk or decision that is removed for good off the goals that it is tied to; answers the ids of the ties. */
export async function purgeGoalLinks(
  trx: DbTransaction,
  dialect: DialectOperations,
  recordId: string,
): Promise<string[]> {
  return purgeRows(trx, dialect, 'goal_links', 'record_id', recordId);
}

/** Takes a partner out of goals and guidelines: goals lose their owner, an organization's signatures go, a person's name leaves them. */
export async function purgeInGoals(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'people' | 'organizations',
  id: string,
): Promise<string[]> {
  if (type === 'organizations') return purgeRows(trx, dialect, 'guideline_signatures', 'organization_id', id);
  await trx.updateTable('goals').set({ owner_person_id: '' }).where('owner_person_id', '=', id).execute();
  await trx.updateTable('guideline_signatures').set({ person_id: '' }).where('person_id', '=', id).execute();
  return [];
}
