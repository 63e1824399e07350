import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';

/** Removes what hangs on a task that is removed for good, its comments included; answers their ids. */
export async function purgeTaskParts(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const gone: string[] = [];
  for (const table of ['task_people', 'task_steps'] as const) {
    const rows = await trx.selectFrom(table).select('id').where('task_id', '=', id).execute();
    gone.push(...(await deleteAll(trx, dialect, table, rows)));
  }
  const links = await trx
    .selectFrom('task_dependencies')
    .select('id')
    .where((where) => where.or([where('task_id', '=', id), where('needs_task_id', '=', id)]))
    .execute();
  gone.push(...(await deleteAll(trx, dialect, 'task_dependencies', links)));
  const notes = await trx.selectFrom('notes').select('id').where('record_id', '=', id).execute();
  gone.push(...(await deleteAll(trx, dialect, 'notes', notes)));
  await trx.updateTable('tasks').set({ series_id: '' }).where('series_id', '=', id).execute();
  return gone;
}

/** Tasks stay when a partner is removed for good, without their name; answers the ids of the rows that went. */
export async function forgetPartnerInTasks(
  trx: DbTransaction,
  dialect: DialectOperations,
  partnerId: string,
): Promise<string[]> {
  await trx.updateTable('tasks').set({ owner_person_id: '' }).where('owner_person_id', '=', partnerId).execute();
  await trx.updateTable('tasks').set({ record_type: '', record_id: '' }).where('record_id', '=', partnerId).execute();
  const helpers = await trx.selectFrom('task_people').select('id').where('person_id', '=', partnerId).execute();
  return deleteAll(trx, dialect, 'task_people', helpers);
}

async function deleteAll(
  trx: DbTransaction,
  dialect: DialectOperations,
  table: 'task_people' | 'task_steps' | 'task_dependencies' | 'notes',
  rows: readonly { readonly id: string }[],
): Promise<string[]> {
  const ids = rows.map((row) => row.id);
  await deleteRows(trx, dialect, table, ids);
  return ids;
}

/** Tasks stay when what they belong to is removed for good. */
export async function forgetInTasks(
  trx: DbTransaction,
  column: 'committee_id' | 'goal_id' | 'meeting_id' | 'decision_id',
  id: string,
): Promise<void> {
  await trx
    .updateTable('tasks')
    .set({ [column]: '' })
    .where(column, '=', id)
    .execute();
}
