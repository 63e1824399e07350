import type { DbReader } from '../dialects/dialect.ts';

/** The note and the words of found files, by id: what a snippet is cut from. */
export async function attachmentBodies(db: DbReader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('attachments')
    .leftJoin('attachment_contents', 'attachment_contents.hash', 'attachments.hash')
    .select(['attachments.id', 'attachments.note', 'attachment_contents.text'])
    .where('attachments.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, [row.note, row.text ?? ''].filter(Boolean).join(' · ')]));
}
