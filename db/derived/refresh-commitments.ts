import { foldText } from '#shared/text.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { updateRow } from '../rows.ts';
import { replaceDocuments } from './replace-documents.ts';
import { agreementDocument, commitmentDocument } from './search-documents.ts';

/** A commitment is found by its partner's name; what was written beside it is what a search is for. */
export async function refreshCommitments(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('commitments').selectAll().where('id', 'in', ids).execute();
  const written = rows.filter((row) => row.note !== '' || row.conditions !== '');
  await replaceDocuments(trx, dialect, ids, written.map(commitmentDocument));
}

/** Keeps the folded title of agreements, and what a search finds them by. */
export async function refreshAgreements(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('agreements').selectAll().where('id', 'in', ids).execute();
  for (const row of rows) {
    const sortTitle = foldText(row.title);
    if (sortTitle !== row.sort_title) await updateRow(trx, dialect, 'agreements', row.id, { sort_title: sortTitle });
  }
  await replaceDocuments(trx, dialect, ids, rows.map(agreementDocument));
}
