import { readFile } from 'node:fs/promises';

import { AppError } from '#shared/errors.ts';

import { workspaceFormat } from './export-workspace.ts';

/** A whole-workspace file as it was written: lists by their names. */
export type WorkspaceFile = Readonly<Record<string, unknown>>;

/** Reads a whole-workspace file. Fails with `fileMissing`, `fileDenied`, `fileWrongKind` or `fileNewer`. */
export async function readWorkspaceFile(path: string): Promise<WorkspaceFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new AppError(
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'fileMissing' : 'fileDenied',
      { path },
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AppError('fileWrongKind', { path, seems: 'text' }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== workspaceFormat.format)
    throw new AppError('fileWrongKind', { path, seems: 'json' });
  const version = 'version' in value ? Number(value.version) : 0;
  if (version > workspaceFormat.version)
    throw new AppError('fileNewer', { path, fileVersion: version, appVersion: workspaceFormat.version });
  return { ...value };
}

/** A list of the file; empty when it is not there. Fails with `invalid`. */
export function listOf(file: WorkspaceFile, name: string): readonly unknown[] {
  const list = file[name] ?? [];
  if (!Array.isArray(list)) throw new AppError('invalid', { field: name, reason: 'notAList' });
  return list;
}
