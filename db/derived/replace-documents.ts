import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { customTexts } from '../custom-fields/custom-texts.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { textOf } from './search-documents.ts';

/** Puts the search documents of records in the place of what was there; records without one are found no more. Custom values are part of the text. */
export async function replaceDocuments(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  documents: readonly SearchDocument[],
): Promise<void> {
  const kept = new Set(documents.map((document) => document.recordId));
  const gone = ids.filter((id) => !kept.has(id));
  if (gone.length > 0) await dialect.search.remove(trx, gone);
  const texts = await customTexts(trx, [...kept]);
  await dialect.search.put(
    trx,
    documents.map((document) => {
      const text = texts.get(document.recordId);
      return text === undefined ? document : { ...document, body: textOf(document.body, ...text) };
    }),
  );
}
