import { fillBlocks } from '#shared/domain/assets/message-blocks.ts';
import { foldText } from '#shared/text.ts';

import { assetHash, blockTexts } from '../assets/asset-text.ts';
import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { updateRow } from '../rows.ts';
import type { DirtyRecords } from './dirty-records.ts';
import { replaceDocuments } from './replace-documents.ts';
import { assetDocument, messageBlockDocument } from './asset-documents.ts';

/** Keeps the hash and the folded title of assets, and what a search finds them by. */
export async function refreshAssets(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await trx.selectFrom('assets').selectAll().where('id', 'in', ids).execute();
  const blocks = await blockTexts(
    trx,
    rows.map((row) => row.body),
  );
  for (const row of rows) {
    const sortTitle = foldText(row.title);
    const hash = assetHash({ title: row.title, body: fillBlocks(row.body, blocks), altText: row.alt_text });
    if (sortTitle !== row.sort_title || hash !== row.hash)
      await updateRow(trx, dialect, 'assets', row.id, { sort_title: sortTitle, hash });
  }
  await replaceDocuments(trx, dialect, ids, rows.filter((row) => row.deleted_at === '').map(assetDocument));
}

/** Keeps what a search finds blocks by; the texts that they stand in say something else now. */
export async function refreshMessageBlocks(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
  dirty: DirtyRecords,
): Promise<void> {
  for (const id of await assetsWithBlocks(trx, ids)) dirty.assets.add(id);
  const rows = await trx
    .selectFrom('message_blocks')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', '=', '')
    .execute();
  await replaceDocuments(trx, dialect, ids, rows.map(messageBlockDocument));
}

/** The assets, those in the trash too, that have places for any of these blocks. */
export async function assetsWithBlocks(db: DbReader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('assets')
    .select('id')
    .where(({ or, eb }) => or(ids.map((id) => eb('body', 'like', `%{{block:${id}}}%`))))
    .execute();
  return rows.map((row) => row.id);
}
