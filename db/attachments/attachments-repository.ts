import { attachmentRecordTypes, type Attachment, type AttachmentRecord } from '#shared/contract/attachments.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag } from '../partners/partner-mapping.ts';
import { recordLabels } from '../records/record-labels.ts';
import { isLive } from '../records/live.ts';
import type { AttachmentContentRow, AttachmentRow } from '../schema/attachments.ts';

/** A file with what is known of its content; whether the bytes are there is seen on the disk. */
export interface AttachmentWithContent {
  readonly row: AttachmentRow;
  readonly content: Pick<AttachmentContentRow, 'place' | 'text_state'> | undefined;
}

/** What a form changes of a file. */
export interface AttachmentPatch {
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly isRestricted?: boolean | undefined;
}

/** A list of files is at most so long. */
const mostListed = 1_000;

/** The files on a record that are in use, the newest first. */
export async function attachmentsOf(db: DbReader, recordId: string): Promise<AttachmentWithContent[]> {
  const rows = await db
    .selectFrom('attachments')
    .leftJoin('attachment_contents', 'attachment_contents.hash', 'attachments.hash')
    .selectAll('attachments')
    .select(['attachment_contents.place', 'attachment_contents.text_state'])
    .where('attachments.record_id', '=', recordId)
    .where(isLive('attachments'))
    .orderBy('attachments.created_at', 'desc')
    .orderBy('attachments.id', 'desc')
    .limit(mostListed)
    .execute();
  return rows.map(({ place, text_state, ...row }) => ({
    row,
    content: place === null || text_state === null ? undefined : { place, text_state },
  }));
}

/** The row of a file, in the trash or not. Fails with `notFound`. */
export async function demandAttachment(db: DbReader, id: string): Promise<AttachmentRow> {
  const row = await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'attachments', id });
  return row;
}

/** The name of the record that files are added to. Fails with `notFound`. */
export async function demandAttachmentRecord(db: DbReader, record: AttachmentRecord): Promise<string> {
  const label = (await recordLabels(db, [record])).get(record.id);
  if (label === undefined) throw new AppError('notFound', { type: record.type, id: record.id });
  return label.label;
}

/** Adds files to a record, by the member who does it. */
export async function insertAttachments(
  writer: StepWriter,
  record: AttachmentRecord,
  files: readonly Pick<AttachmentRow, 'id' | 'name' | 'media_type' | 'size' | 'hash' | 'note' | 'is_restricted'>[],
): Promise<void> {
  await writer.insert(
    'attachments',
    files.map((file) => ({
      ...file,
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      deleted_at: '',
      record_type: record.type,
      record_id: record.id,
      added_by: writer.memberId,
    })),
  );
}

/** Changes a file's name, note or whom it is kept to; answers its version. */
export async function updateAttachment(
  writer: StepWriter,
  id: string,
  version: number,
  patch: AttachmentPatch,
): Promise<number> {
  const columns = defined({ name: patch.name, note: patch.note, is_restricted: flag(patch.isRestricted) });
  return (await writer.update('attachments', id, columns, version)).version;
}

/** A file as the contract shows it. */
export function attachmentOf({ row, content }: AttachmentWithContent, state: Attachment['state']): Attachment {
  return {
    id: row.id,
    version: row.version,
    record: attachmentRecordOf(row),
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    note: row.note,
    isRestricted: row.is_restricted === 1,
    addedById: row.added_by || null,
    addedAt: row.created_at,
    state,
    textState: textStateOf(content?.text_state),
  };
}

/** What a file hangs on. */
export function attachmentRecordOf(row: Pick<AttachmentRow, 'record_type' | 'record_id'>): AttachmentRecord {
  return { type: attachmentRecordTypes.find((type) => type === row.record_type) ?? 'organizations', id: row.record_id };
}

/** The state of a content's text as the contract names it. */
export function textStateOf(state: string | undefined): Attachment['textState'] {
  return state === 'read' || state === 'waiting' || state === 'failed' ? state : 'none';
}
