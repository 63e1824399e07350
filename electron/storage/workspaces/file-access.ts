import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';

import { AppError } from '#shared/errors.ts';
import { syncProgramOf } from '#shared/domain/sync-folders.ts';

/** Fails with `fileMissing`, `fileDenied` or `storageReadOnly` when this user cannot work in the file: it and its folder must be writable. */
export function demandWorkable(path: string): void {
  if (!existsSync(path)) throw new AppError('fileMissing', { path });
  if (!can(path, constants.R_OK)) throw new AppError('fileDenied', { path });
  if (!can(path, constants.W_OK)) throw new AppError('storageReadOnly', { path });
  demandWritableFolder(path);
}

/** Fails with `fileMissing` when the folder of this file is not there, with `storageReadOnly` when nothing can be written in it. */
export function demandWritableFolder(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new AppError('fileMissing', { path: folder });
  if (!can(folder, constants.W_OK)) throw new AppError('storageReadOnly', { path });
}

/** Whether two paths lead to the same file, by any name. */
export function isSameFile(one: string, other: string): boolean {
  const first = statSync(one, { throwIfNoEntry: false });
  const second = statSync(other, { throwIfNoEntry: false });
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** The sync program that watches the folder of a file, or null. */
export function syncedBy(path: string): string | null {
  const siblings: string[][] = [];
  const { root } = parse(path);
  for (let folder = dirname(path); folder !== root; folder = dirname(folder)) siblings.push(namesOfMarks(folder));
  return syncProgramOf({ path, siblings });
}

/** Only names that begin with a dot can be marks of a sync program; folders that cannot be read have none for us. */
function namesOfMarks(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('.'));
  } catch {
    return [];
  }
}

function can(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
