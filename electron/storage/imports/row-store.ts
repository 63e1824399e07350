import { closeSync, mkdirSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { newId } from '#shared/ids.ts';

/** The rows of a dry run, kept outside the memory: the file that they came from may change or go. */
export interface RowStore {
  /** Adds text; answers its number. */
  add(text: string): number;
  get(number: number): string;
  /** Gives the room back. */
  close(): void;
}

/** Text goes to the disk in pieces of this size, in bytes. */
const chunkBytes = 512 * 1024;
/** The first pieces stay in the memory: most lists fit there. In bytes. */
const memoryBytes = 8 * 1024 * 1024;

/**
 * Opens a store in a folder. A file is made only for what the memory should not hold; it has no name from the start where the system allows that,
 * so that nothing is left behind however the process ends; elsewhere it goes when the store is closed.
 */
export function openRowStore(folder: string): RowStore {
  let file: SpillFile | undefined;
  let ends = new Float64Array(1_024);
  let count = 0;
  let total = 0;
  /** Whole pieces in the memory, and the one that is being filled; a text lies in one piece. */
  const pieces: Buffer[] = [];
  const starts: number[] = [];
  let filling = Buffer.allocUnsafe(chunkBytes);
  let filled = 0;
  let isOpen = true;

  const put = () => {
    const piece = filling.subarray(0, filled);
    const start = total - filled;
    if (total <= memoryBytes) {
      pieces.push(piece);
      starts.push(start);
    } else {
      file ??= openSpillFile(folder);
      file.write(piece, start);
    }
    filling = Buffer.allocUnsafe(chunkBytes);
    filled = 0;
  };

  const append = (text: string) => {
    const size = Buffer.byteLength(text);
    if (filled + size > filling.length && filled > 0) put();
    if (size > filling.length) filling = Buffer.allocUnsafe(size);
    filling.write(text, filled);
    filled += size;
    total += size;
  };

  return {
    add(text) {
      if (count === ends.length) {
        const grown = new Float64Array(count * 2);
        grown.set(ends);
        ends = grown;
      }
      append(text);
      ends[count] = total;
      return count++;
    },
    get(number) {
      const start = number === 0 ? 0 : (ends[number - 1] ?? 0);
      const end = ends[number] ?? 0;
      const fillStart = total - filled;
      if (start >= fillStart) return filling.toString('utf8', start - fillStart, end - fillStart);
      const at = lastAtMost(starts, start);
      const piece = pieces[at];
      const pieceStart = starts[at] ?? 0;
      if (piece !== undefined && end <= pieceStart + piece.length)
        return piece.toString('utf8', start - pieceStart, end - pieceStart);
      if (file === undefined) throw new Error('The rows of the dry run are gone.');
      return file.read(start, end - start).toString();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      pieces.length = 0;
      file?.close();
    },
  };
}

interface SpillFile {
  write(bytes: Buffer, position: number): void;
  read(position: number, length: number): Buffer;
  close(): void;
}

function openSpillFile(folder: string): SpillFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${newId()}.rows`);
  const file = openSync(path, 'wx+', 0o600);
  const isNameless = removed(path);
  return {
    write(bytes, position) {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, position + at);
    },
    read(position, length) {
      const bytes = Buffer.allocUnsafe(length);
      for (let at = 0; at < length;) {
        const read = readSync(file, bytes, at, length - at, position + at);
        if (read === 0) throw new Error('The rows of the dry run are gone.');
        at += read;
      }
      return bytes;
    },
    close() {
      closeSync(file);
      if (!isNameless) rmSync(path, { force: true });
    },
  };
}

/** The index of the last number that is not above this one. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function removed(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    // Windows may keep the name of an open file.
    return false;
  }
}
