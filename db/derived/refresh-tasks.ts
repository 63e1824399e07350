import { foldText } from '#shared/text.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { updateRow } from '../rows.ts';
import { replaceDocuments } from './replace-documents.ts';
import { taskDocument } from './search-documents.ts';

/** Keeps the folded title of tasks, and what a search finds them by. */
export async function refreshTasks(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('tasks').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute();
  for (const row of rows) {
    const sortTitle = foldText(row.title);
    if (sortTitle !== row.sort_title) await updateRow(trx, dialect, 'tasks', row.id, { sort_title: sortTitle });
  }
  const steps = await trx
    .selectFrom('task_steps')
    .select(['task_id', 'text'])
    .where('task_id', 'in', ids)
    .orderBy('position')
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) =>
      taskDocument(
        row,
        steps.filter((step) => step.task_id === row.id).map((step) => step.text),
      ),
    ),
  );
}
