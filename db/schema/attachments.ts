import type { Trashable, Versioned } from './columns.ts';

/** A file on a record. Its bytes are a content, which several attachments may share. */
export interface AttachmentRow extends Versioned, Trashable {
  record_type: string;
  record_id: string;
  /** The name of the file, made safe for every system. */
  name: string;
  /** What it is, by its name and its first bytes: 'application/pdf'. */
  media_type: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of its bytes in hex: the key of its content. */
  hash: string;
  /** What somebody wrote about it. */
  note: string;
  is_restricted: number;
  /** The member who added it; '' when nobody was named. */
  added_by: string;
}

/** The bytes of files, each once however many records have them. Not in the change log: it follows from what was added. */
export interface AttachmentContentRow {
  /** SHA-256 in hex. */
  hash: string;
  /** Bytes. */
  size: number;
  /** 'inside' the workspace file, or 'beside' it in the side folder. */
  place: string;
  /** The words that were read out of it, for the search. */
  text: string;
  /** 'waiting' until it was read; 'read', 'none' for kinds without text, or 'failed'. */
  text_state: string;
  /** When it was first added. */
  added_at: string;
}

/** The bytes of a content that is kept inside. */
export interface AttachmentBlobRow {
  /** SHA-256 in hex. */
  hash: string;
  /** The file itself. */
  bytes: Uint8Array;
}
