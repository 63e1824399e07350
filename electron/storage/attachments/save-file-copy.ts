import { createHash } from 'node:crypto';

import type { DbReader } from '#db/dialects/dialect.ts';
import type { AttachmentRow } from '#db/schema/attachments.ts';
import { AppError } from '#shared/errors.ts';

import { createSafeFile } from '../files/safe-file.ts';
import { readPiece } from './content-bytes.ts';

/** So many bytes are in memory at a time. */
const pieceLength = 4 * 1_048_576;

/** Writes a file's bytes to a path; nothing gets that name unless they are what was added. Fails with `fileMissing` or `fileDamaged`. */
export async function saveFileCopy(db: DbReader, folder: string, row: AttachmentRow, path: string): Promise<void> {
  const file = await createSafeFile(path);
  const hash = createHash('sha256');
  try {
    for (let offset = 0; offset < row.size;) {
      const piece = await readPiece(db, folder, row, offset, pieceLength);
      if (piece.length === 0) throw new AppError('fileDamaged', { path: row.name, detail: 'size' });
      hash.update(piece);
      await file.write(piece);
      offset += piece.length;
    }
    if (hash.digest('hex') !== row.hash) throw new AppError('fileDamaged', { path: row.name, detail: 'hash' });
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.finish();
}
