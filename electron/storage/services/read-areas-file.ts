import { readFile, stat } from 'node:fs/promises';

import { largestAreasFile, readAreas, type Area } from '#shared/domain/program/read-areas.ts';
import { AppError } from '#shared/errors.ts';

import { asReadError } from '../files/file-errors.ts';

/** The shapes of a GeoJSON file. Fails with `invalid` at 'file'; a file that is too large is refused before it is read. */
export async function readAreasFile(path: string): Promise<{ areas: readonly Area[]; height: number }> {
  const facts = await stat(path).catch((error: unknown) => {
    throw asReadError(error, path);
  });
  if (facts.size > largestAreasFile) throw new AppError('invalid', { field: 'file', reason: 'fileTooLarge' });
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw asReadError(error, path);
  });
  const read = readAreas(text);
  if (read.problem !== null) throw new AppError('invalid', { field: 'file', reason: read.problem });
  return read;
}
