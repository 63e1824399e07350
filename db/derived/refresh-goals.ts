import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { goalBodies, guidelineBodies } from '../goals/goal-bodies.ts';
import { replaceDocuments } from './replace-documents.ts';
import { goalDocument, guidelineDocument } from './search-documents.ts';

/** A goal is found by its own words and by those of its milestones. */
export async function refreshGoals(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('goals').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute();
  const bodies = await goalBodies(trx, ids);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => goalDocument(row, bodies.get(row.id) ?? '')),
  );
}

/** Guidelines are found by the words of their clauses. */
export async function refreshGuidelines(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('guidelines')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  const bodies = await guidelineBodies(trx, ids);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => guidelineDocument(row, bodies.get(row.id) ?? '')),
  );
}
