import { reportKindById } from '#shared/content/report-kinds.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { replaceDocuments } from '../derived/replace-documents.ts';
import { isLive } from '../records/live.ts';
import { wordsOf } from './report-rows.ts';

/** Brings the search documents of reports up to date. */
export async function refreshReports(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx.selectFrom('reports').selectAll().where('id', 'in', ids).where(isLive('reports')).execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => ({
      recordType: 'reports',
      recordId: row.id,
      title: row.title,
      subtitle: reportKindById(row.kind)?.label ?? '',
      keys: '',
      body: Object.values(wordsOf(row))
        .flatMap((words) => [words.title ?? '', words.text ?? ''])
        .filter(Boolean)
        .join('\n'),
      isRestricted: false,
      parent: 'reports',
    })),
  );
}
