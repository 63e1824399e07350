import { noteRecordTypes, type Note, type NoteRecord } from '#shared/contract/notes.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { defined, flag } from '../partners/partner-mapping.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { NoteRow } from '../schema/contacts.ts';

/** The fields of a note that a form sends. */
export interface NoteFields {
  readonly body?: string | undefined;
  readonly isRestricted?: boolean | undefined;
  readonly isPinned?: boolean | undefined;
}

/** The notes on a record: pinned ones first, then the newest. */
export async function notesOf(db: DbReader, recordId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where('record_id', '=', recordId)
    .where(isLive('notes'))
    .orderBy('is_pinned', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(noteOf);
}

/** Notes by their ids, in no particular order; missing ones are left out. */
export async function notesById(db: DbReader, ids: readonly string[]): Promise<Note[]> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('notes').selectAll().where('id', 'in', batch).execute(),
  );
  return rows.map(noteOf);
}

/** Adds a note on a record, by the member who does it. */
export async function insertNote(
  writer: StepWriter,
  id: string,
  record: NoteRecord,
  fields: NoteFields & { readonly body: string },
): Promise<void> {
  const row: NoteRow = {
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    deleted_at: '',
    record_type: record.type,
    record_id: record.id,
    body: fields.body,
    is_restricted: fields.isRestricted === true ? 1 : 0,
    is_pinned: fields.isPinned === true ? 1 : 0,
    author_id: writer.memberId,
  };
  await writer.insert('notes', [row]);
}

/** Changes a note; answers its version and whether anything changed. */
export async function updateNote(
  writer: StepWriter,
  id: string,
  version: number,
  patch: NoteFields,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update(
    'notes',
    id,
    defined({ body: patch.body, is_restricted: flag(patch.isRestricted), is_pinned: flag(patch.isPinned) }),
    version,
  );
}

function noteOf(row: NoteRow): Note {
  return {
    id: row.id,
    version: row.version,
    record: { type: noteRecordTypes.find((type) => type === row.record_type) ?? 'organizations', id: row.record_id },
    body: row.body,
    isRestricted: row.is_restricted === 1,
    isPinned: row.is_pinned === 1,
    authorId: row.author_id || null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
