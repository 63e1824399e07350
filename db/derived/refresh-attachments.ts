import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import type { AttachmentRow } from '../schema/attachments.ts';
import { replaceDocuments } from './replace-documents.ts';
import { textOf } from './search-documents.ts';

/** Brings the search documents of files up to date: a file is found by its name, its note and the words in it. */
export async function refreshAttachments(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom('attachments')
    .leftJoin('attachment_contents', 'attachment_contents.hash', 'attachments.hash')
    .selectAll('attachments')
    .select('attachment_contents.text as content_text')
    .where('attachments.id', 'in', ids)
    .where('attachments.deleted_at', '=', '')
    .execute();
  await replaceDocuments(
    trx,
    dialect,
    ids,
    rows.map(({ content_text, ...row }) => attachmentDocument(row, content_text ?? '')),
  );
}

function attachmentDocument(row: AttachmentRow, text: string): SearchDocument {
  return {
    recordType: 'attachments',
    recordId: row.id,
    title: row.name,
    subtitle: row.created_at.slice(0, 10),
    // The words of a name are found one by one too: "minutes-2026_final.pdf".
    keys: row.name.replace(/[_.-]+/gu, ' '),
    body: textOf(row.note, text),
    isRestricted: row.is_restricted === 1,
    parent: `${row.record_type}/${row.record_id}`,
  };
}
