import { fundingTypes } from '#shared/content/program/funding-types.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { replaceDocuments } from '../derived/replace-documents.ts';
import { isLive } from '../records/live.ts';

/** Brings the search documents of streams of money up to date. */
export async function refreshFunding(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('funding_streams')
    .selectAll()
    .where('id', 'in', ids)
    .where(isLive('funding_streams'))
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map((row) => ({
      recordType: 'fundingStreams',
      recordId: row.id,
      title: row.title,
      subtitle: fundingTypes.find((type) => type.id === row.type)?.label ?? '',
      keys: '',
      body: [row.restrictions, row.allowable, row.pays_for, row.reporting, row.replaces, row.note]
        .filter(Boolean)
        .join('\n'),
      isRestricted: false,
      parent: 'fundingStreams',
    })),
  );
}
