import { AppError } from '#shared/errors.ts';

import { readChunks, readHead } from '../files/byte-source.ts';
import { workspaceFormat } from './export-workspace.ts';

/** Where the records of a list lie in a file, in bytes, and how many there are. */
export interface ListPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const [lineFeed, brace, bracket, quote] = [10, 0x7b, 0x5d, 0x22];
/** A line that is no record is a name, a mark or a bracket. */
const longestMark = 10_000;

/**
 * Finds the lists of a whole-workspace file that stands as Longtable writes it, a record a line, without reading the records.
 * Answers undefined for any other layout; fails with `fileNewer`, and with `fileDamaged` where the file breaks off or turns into something else.
 */
export async function indexWorkspaceFile(
  path: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ListPlace> | undefined> {
  if (!(await isInLines(path))) return undefined;
  const lists = new Map<string, ListPlace>();
  let name = '';
  let start = 0;
  let count = 0;
  let last = '';
  /** Takes a line that is no record; `at` is where it begins, `next` where the line after it does. */
  const mark = (text: string, at: number, next: number) => {
    if (text !== '') last = text;
    const [, named, closed] = /^"(\w+)":\[(\]?)/.exec(text) ?? [];
    if (named === undefined && text !== '' && !/^\]?[,}]|^\]}|^"includesRestricted":/.test(text))
      throw new AppError('fileDamaged', { path, detail: `byte ${at}` });
    if (name !== '') lists.set(name, { start, end: at, count });
    name = closed === '' ? (named ?? '') : '';
    start = next;
    count = 0;
  };
  let position = 0;
  let isLineStart = true;
  let isRecord = false;
  let isFirst = true;
  let text = '';
  let textStart = 0;
  for await (const chunk of readChunks(path, signal)) {
    let at = 0;
    while (at < chunk.length) {
      if (isLineStart) {
        isLineStart = false;
        isRecord = chunk[at] === brace && !isFirst;
        if (isRecord && name === '') throw new AppError('fileDamaged', { path, detail: `byte ${position + at}` });
        if (isRecord) count++;
        textStart = position + at;
        text = '';
      }
      const found = chunk.indexOf(lineFeed, at);
      const end = found < 0 ? chunk.length : found;
      if (!isRecord) {
        text += chunk.toString('utf8', at, end);
        if (text.length > longestMark) throw new AppError('fileDamaged', { path, detail: `byte ${textStart}` });
      }
      at = end;
      if (found < 0) break;
      if (!isRecord && !isFirst) mark(text, textStart, position + found + 1);
      isFirst = false;
      isLineStart = true;
      at = found + 1;
    }
    position += chunk.length;
  }
  if (!isLineStart && !isRecord) mark(text, textStart, position);
  if (isRecord && !isLineStart) last = '';
  // What was cut off has no end; what was cut within a record is found when it is read.
  if (!last.endsWith('}') || name !== '') throw new AppError('fileDamaged', { path, detail: 'end' });
  return lists;
}

/** Whether the first line is that of a file of ours and nothing else is in it. Fails with `fileNewer`. */
async function isInLines(path: string): Promise<boolean> {
  const { bytes } = await readHead(path, longestMark);
  const end = bytes.indexOf(lineFeed);
  if (end < 0) return false;
  const head = new RegExp(`^{"format":"${workspaceFormat.format}","version":(\\d+),[^]*,\\s*$`).exec(
    bytes.toString('utf8', 0, end),
  );
  if (head === null || (bytes[end + 1] !== quote && bytes[end + 1] !== bracket)) return false;
  const fileVersion = Number(head[1]);
  if (fileVersion > workspaceFormat.version)
    throw new AppError('fileNewer', { path, fileVersion, appVersion: workspaceFormat.version });
  return true;
}
