import { sql } from 'kysely';

import { refreshAttachments } from '../derived/refresh-attachments.ts';
import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { AttachmentContentRow, AttachmentRow } from '../schema/attachments.ts';

/** What is known of a content; undefined for one that was never added here. */
export async function findContent(db: DbReader, hash: string): Promise<AttachmentContentRow | undefined> {
  return db.selectFrom('attachment_contents').selectAll().where('hash', '=', hash).executeTakeFirst();
}

/** The bytes of a content that is kept inside; undefined when they are not there. */
export async function readBlob(db: DbReader, hash: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('attachment_blobs').select('bytes').where('hash', '=', hash).executeTakeFirst();
  return row?.bytes;
}

/** Notes a content, with its bytes where it is kept inside; one that is known stays as it is, but for bytes that were lost. */
export async function keepContent(
  trx: DbTransaction,
  content: Omit<AttachmentContentRow, 'text'>,
  bytes: Uint8Array | null,
): Promise<void> {
  await trx
    .insertInto('attachment_contents')
    .values({ ...content, text: '' })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  if (bytes === null) return;
  await trx
    .insertInto('attachment_blobs')
    .values({ hash: content.hash, bytes })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ bytes }))
    .execute();
}

/** Contents by their hashes, a page at a time. */
export async function contentsAfter(
  db: DbReader,
  after: string,
  limit: number,
): Promise<Pick<AttachmentContentRow, 'hash' | 'size' | 'place'>[]> {
  return db
    .selectFrom('attachment_contents')
    .select(['hash', 'size', 'place'])
    .where('hash', '>', after)
    .orderBy('hash')
    .limit(limit)
    .execute();
}

/** Contents that are kept beside the file: how many, and their bytes. */
export async function countBeside(db: DbReader): Promise<{ files: number; bytes: number }> {
  const row = await db
    .selectFrom('attachment_contents')
    .select(({ fn }) => [fn.countAll().as('files'), fn.sum('size').as('bytes')])
    .where('place', '=', 'beside')
    .executeTakeFirstOrThrow();
  return { files: Number(row.files), bytes: Number(row.bytes ?? 0) };
}

/** A content whose words are not read yet, with the name and kind of a file that has it; undefined when all are read. */
export async function nextToRead(
  db: DbReader,
): Promise<(Pick<AttachmentContentRow, 'hash' | 'size' | 'place'> & { mediaType: string }) | undefined> {
  const row = await db
    .selectFrom('attachment_contents')
    .leftJoin('attachments', 'attachments.hash', 'attachment_contents.hash')
    .select(['attachment_contents.hash', 'attachment_contents.size', 'attachment_contents.place'])
    .select('attachments.media_type')
    .where(sql<boolean>`attachment_contents.text_state = 'waiting'`)
    .orderBy('attachment_contents.hash')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { hash: row.hash, size: row.size, place: row.place, mediaType: row.media_type ?? '' };
}

/** Keeps the words of a content, and lets the files that have it be found by them. */
export async function saveText(
  trx: DbTransaction,
  dialect: DialectOperations,
  hash: string,
  { text, state }: { text: string; state: 'read' | 'none' | 'failed' },
): Promise<string[]> {
  await trx.updateTable('attachment_contents').set({ text, text_state: state }).where('hash', '=', hash).execute();
  const rows = await trx.selectFrom('attachments').select('id').where('hash', '=', hash).execute();
  const ids = rows.map((row) => row.id);
  await refreshAttachments(trx, dialect, ids);
  return ids;
}

/** Files whose content is one of these, with what they hang on. */
export async function attachmentsWith(db: DbReader, hashes: readonly string[]): Promise<AttachmentRow[]> {
  return selectInBatches(hashes, (batch) =>
    db.selectFrom('attachments').selectAll().where('hash', 'in', batch).where('deleted_at', '=', '').execute(),
  );
}

/** Files that have a content of which nothing is known: their bytes were never here. */
export async function attachmentsWithout(db: DbReader): Promise<AttachmentRow[]> {
  return db
    .selectFrom('attachments')
    .leftJoin('attachment_contents', 'attachment_contents.hash', 'attachments.hash')
    .selectAll('attachments')
    .where('attachment_contents.hash', 'is', null)
    .where('attachments.deleted_at', '=', '')
    .execute();
}

/**
 * Contents that no file has, in use or in the trash, and that no undo or redo could bring back: the change log holds the hash of a file
 * whose adding was taken back, or that was removed.
 */
export async function unusedContents(db: DbReader): Promise<Pick<AttachmentContentRow, 'hash' | 'size' | 'place'>[]> {
  const rows = await db
    .selectFrom('attachment_contents')
    .leftJoin('attachments', 'attachments.hash', 'attachment_contents.hash')
    .select(['attachment_contents.hash', 'attachment_contents.size', 'attachment_contents.place'])
    .where('attachments.id', 'is', null)
    .execute();
  if (rows.length === 0) return [];
  const logged = await db
    .selectFrom('changes')
    .select(['before', 'after'])
    .where('table_name', '=', 'attachments')
    .where('op', 'in', ['i', 'd'])
    .where((where) => where.or([where('before', '<>', ''), where('after', '<>', '')]))
    .execute();
  const held = logged.map((row) => row.before + row.after).join('\n');
  return rows.filter((row) => !held.includes(row.hash));
}

/** Forgets contents and the bytes that are kept inside. */
export async function removeContents(trx: DbTransaction, hashes: readonly string[]): Promise<void> {
  for (let start = 0; start < hashes.length; start += 400) {
    const batch = hashes.slice(start, start + 400);
    await trx.deleteFrom('attachment_blobs').where('hash', 'in', batch).execute();
    await trx.deleteFrom('attachment_contents').where('hash', 'in', batch).execute();
  }
}
