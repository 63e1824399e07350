import { access, stat } from 'node:fs/promises';
import { constants } from 'node:fs';

import { largestAreasFile, type Area } from '#shared/domain/program/read-areas.ts';
import { AppError } from '#shared/errors.ts';

import { asReadError } from '../files/file-errors.ts';
import { inFileThread } from '../workspaces/file-thread.ts';

/**
 * The shapes of a GeoJSON file. Fails with `invalid` at 'file'; a file that is too large is refused before a byte of it is read. The rest
 * is read in a thread of its own: ten megabytes of coordinates would hold every other call up.
 */
export async function readAreasFile(path: string): Promise<{ areas: readonly Area[]; height: number }> {
  const facts = await stat(path).catch((error: unknown) => {
    throw asReadError(error, path);
  });
  if (facts.size > largestAreasFile) throw new AppError('invalid', { field: 'file', reason: 'fileTooLarge' });
  await access(path, constants.R_OK).catch((error: unknown) => {
    throw asReadError(error, path);
  });
  const read = await inFileThread({ kind: 'areas', path });
  if (read.problem !== null) throw new AppError('invalid', { field: 'file', reason: read.problem });
  return read;
}
