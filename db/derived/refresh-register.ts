import { votesInWords } from '../decisions/decision-bodies.ts';
import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { DecisionRow } from '../schema/decisions.ts';
import { replaceDocuments } from './replace-documents.ts';

/** Keeps what a search finds decisions by: their text, why, what was rejected, and what members said. */
export async function refreshDecisions(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  const words = await votesInWords(trx, ids);
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => documentOf(row, words.get(row.id) ?? '')),
  );
}

function documentOf(row: DecisionRow, body: string) {
  return {
    recordType: 'decisions',
    recordId: row.id,
    title: row.title,
    subtitle: row.decided_on,
    keys: `D${row.number} D-${row.number}`,
    body,
    isRestricted: false,
    parent: 'decisions',
  };
}
