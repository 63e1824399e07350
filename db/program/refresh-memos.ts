import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';
import { replaceDocuments } from '../derived/replace-documents.ts';
import { parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';
import { rejectedOf } from './memos.ts';

/** Brings the search documents of memos on pathways up to date. */
export async function refreshMemos(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('pathway_memos')
    .selectAll()
    .where('id', 'in', ids)
    .where(isLive('pathway_memos'))
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => ({
      recordType: 'pathwayMemos',
      recordId: row.id,
      title: row.title,
      subtitle: parseWords(row.chosen).map(optionLabel).join(', '),
      keys: '',
      body: [row.reasons, ...rejectedOf(row.rejected).map((one) => `${optionLabel(one.key)}: ${one.reason}`)]
        .filter(Boolean)
        .join('\n'),
      isRestricted: false,
      parent: 'pathwayMemos',
    })),
  );
}
