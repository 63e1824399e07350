import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { replaceDocuments } from './replace-documents.ts';
import { goalDocument, guidelineDocument } from './search-documents.ts';

/** A goal is found by its own words and by those of its milestones. */
export async function refreshGoals(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('goals').selectAll().where('id', 'in', ids).where('deleted_at', '=', '').execute();
  const milestones = await trx
    .selectFrom('milestones')
    .select(['goal_id', 'title', 'evidence'])
    .where('goal_id', 'in', ids)
    .execute();
  const documents = rows.map((row) =>
    goalDocument(
      row,
      milestones.filter((each) => each.goal_id === row.id).flatMap((each) => [each.title, each.evidence]),
    ),
  );
  await replaceDocuments(trx, dialect, ids, documents);
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
  const clauses = await trx
    .selectFrom('guideline_clauses')
    .select(['guideline_id', 'title', 'body'])
    .where('guideline_id', 'in', ids)
    .orderBy('position')
    .execute();
  const documents = rows.map((row) =>
    guidelineDocument(
      row,
      clauses.filter((each) => each.guideline_id === row.id).flatMap((each) => [each.title, each.body]),
    ),
  );
  await replaceDocuments(trx, dialect, ids, documents);
}
