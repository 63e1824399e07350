import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { deleteRows } from '../rows.ts';

/**
 * Takes a record that is removed for good out of the program: offers go with their provider, the links of tasks with the task or stream
 * that they are for; memos, pathways and models stay without the decision. Answers the ids that are gone.
 */
export async function purgeInProgram(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  const offers = await trx.selectFrom('service_offers').select('id').where('organization_id', '=', id).execute();
  const links = await trx
    .selectFrom('program_tasks')
    .select('id')
    .where((where) => where.or([where('task_id', '=', id), where('subject_key', '=', id)]))
    .execute();
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  await deleteRows(trx, dialect, 'service_offers', ids(offers));
  await deleteRows(trx, dialect, 'program_tasks', ids(links));
  for (const table of ['program_parts', 'pathway_memos'] as const)
    await trx.updateTable(table).set({ decision_id: '' }).where('decision_id', '=', id).execute();
  return [...ids(offers), ...ids(links)];
}
