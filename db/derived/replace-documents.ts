import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';

/** Puts the search documents of records in the place of what was there; records without one are found no more. */
export async function replaceDocuments(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  documents: readonly SearchDocument[],
): Promise<void> {
  const kept = new Set(documents.map((document) => document.recordId));
  const gone = ids.filter((id) => !kept.has(id));
  if (gone.length > 0) await dialect.search.remove(trx, gone);
  await dialect.search.put(trx, documents);
}
