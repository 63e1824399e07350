import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { replaceDocuments } from './replace-documents.ts';
import { committeeDocument, riskDocument } from './search-documents.ts';

/** Brings the search documents of committees up to date. */
export async function refreshCommittees(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('committees')
    .selectAll()
    .where('id', 'in', ids)
    .where(isLive('committees'))
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(committeeDocument));
}

/** Brings the search documents of risks up to date. */
export async function refreshRisks(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('risks').selectAll().where('id', 'in', ids).where(isLive('risks')).execute();
  await replaceDocuments(trx, dialect, ids, rows.map(riskDocument));
}
