import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

import { findContent, readBlob } from '#db/attachments/contents-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { AttachmentContentRow, AttachmentRow } from '#db/schema/attachments.ts';
import type { Attachment } from '#shared/contract/attachments.ts';
import { AppError } from '#shared/errors.ts';

import { asReadError, toAppError } from '../files/file-errors.ts';
import { bytesAt, contentPath, hashOfFile } from './side-folder.ts';

/** Whether the bytes of a file are there, as far as their number tells. */
export async function stateOf(
  folder: string,
  row: Pick<AttachmentRow, 'hash' | 'size'>,
  content: Pick<AttachmentContentRow, 'place'> | undefined,
): Promise<Attachment['state']> {
  if (content === undefined) return 'missing';
  if (content.place === 'inside') return 'here';
  const bytes = await bytesAt(contentPath(folder, row.hash));
  return bytes === undefined ? 'missing' : bytes === row.size ? 'here' : 'changed';
}

/** A piece of a content's bytes. Fails with `fileMissing`, or `fileDamaged` when their number is not what it was. */
export async function readPiece(
  db: DbReader,
  folder: string,
  row: Pick<AttachmentRow, 'hash' | 'size' | 'name'>,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const content = await findContent(db, row.hash);
  if (content === undefined) throw new AppError('fileMissing', { path: row.name });
  if (content.place === 'inside') {
    const bytes = await readBlob(db, row.hash);
    if (bytes === undefined) throw new AppError('fileMissing', { path: row.name });
    if (bytes.length !== row.size) throw new AppError('fileDamaged', { path: row.name, detail: 'size' });
    return bytes.subarray(offset, offset + length);
  }
  const path = contentPath(folder, row.hash);
  const size = await bytesAt(path);
  if (size === undefined) throw new AppError('fileMissing', { path });
  if (size !== row.size) throw new AppError('fileDamaged', { path, detail: 'size' });
  try {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw toAppError(asReadError(error, path));
  }
}

/** Whether a content's bytes are what was added: read from end to end and compared with their hash. */
export async function verifyContent(
  db: DbReader,
  folder: string,
  content: Pick<AttachmentContentRow, 'hash' | 'place'>,
  signal?: AbortSignal,
): Promise<'here' | 'missing' | 'changed'> {
  if (content.place === 'inside') {
    const bytes = await readBlob(db, content.hash);
    if (bytes === undefined) return 'missing';
    return createHash('sha256').update(bytes).digest('hex') === content.hash ? 'here' : 'changed';
  }
  const path = contentPath(folder, content.hash);
  if ((await bytesAt(path)) === undefined) return 'missing';
  // A file that cannot be read is as good as changed: what it holds cannot be vouched for.
  const hash = await hashOfFile(path, signal).catch(() => '');
  if (signal?.aborted === true) throw new AppError('cancelled', {});
  return hash === content.hash ? 'here' : 'changed';
}
