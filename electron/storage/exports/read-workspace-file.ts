import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { AppError } from '#shared/errors.ts';

import { readHead } from '../files/byte-source.ts';
import { asReadError, FileError } from '../files/file-errors.ts';
import { workspaceFormat } from './export-workspace.ts';
import { indexWorkspaceFile, type ListPlace } from './index-workspace-file.ts';
import { linesOf, recordOf } from './workspace-lines.ts';

/** A whole-workspace file, open for reading list by list. */
export interface WorkspaceFile {
  countOf(list: string): number;
  /** The records of a list, so many at a time; none when it is not there. Fails with `fileDamaged`. */
  rows(list: string, size: number): AsyncGenerator<readonly unknown[], void, void>;
}

/** A file that another program laid out anew is read as a whole, up to this size in bytes: it takes some ten times as much memory. */
export const largestWhole = 32 * 1_048_576;

/**
 * Opens a whole-workspace file. As Longtable writes it, it may have any size: only the records asked for are in memory.
 * Fails with `fileMissing`, `fileDenied`, `fileWrongKind`, `fileNewer`, `fileDamaged`, `invalid` (a list that is none), and
 * `fileRefused` for a large one that does not stand a record a line.
 */
export async function openWorkspaceFile(path: string, signal?: AbortSignal): Promise<WorkspaceFile> {
  const lists = await indexWorkspaceFile(path, signal);
  return lists === undefined ? readWhole(path) : inLines(path, lists);
}

function inLines(path: string, lists: ReadonlyMap<string, ListPlace>): WorkspaceFile {
  return {
    countOf: (list) => lists.get(list)?.count ?? 0,
    async *rows(list, size) {
      const { start, end, count } = lists.get(list) ?? { start: 0, end: 0, count: 0 };
      if (count === 0) return;
      const stream = createReadStream(path, { start, end: end - 1 });
      let rows: unknown[] = [];
      try {
        for await (const line of linesOf(stream, path)) {
          if (line === '') continue;
          const row = recordOf(line);
          if (row === undefined) throw new AppError('fileDamaged', { path, detail: list });
          rows.push(row);
          if (rows.length < size) continue;
          yield rows;
          rows = [];
        }
      } catch (error) {
        throw error instanceof AppError ? error : asReadError(error, path);
      } finally {
        stream.destroy();
      }
      if (rows.length > 0) yield rows;
    },
  };
}

async function readWhole(path: string): Promise<WorkspaceFile> {
  const { size } = await readHead(path, 1);
  if (size > largestWhole) throw new FileError('files.reshaped', { path });
  const file = parsed(
    await readFile(path, 'utf8').catch((error: unknown) => {
      throw asReadError(error, path);
    }),
    path,
  );
  const listOf = (name: string): readonly unknown[] => {
    const list = file[name] ?? [];
    if (!Array.isArray(list)) throw new AppError('invalid', { field: name, reason: 'notAList' });
    return list;
  };
  return {
    countOf: (list) => listOf(list).length,
    async *rows(list, batch) {
      const rows = listOf(list);
      for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch);
    },
  };
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
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
