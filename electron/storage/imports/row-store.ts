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

/** Text is written when so much has gathered, in bytes. */
const chunkBytes = 512 * 1024;

/**
 * Opens a store in a folder. Its file has no name from the start where the system allows that, so that nothing is left behind
 * however the process ends; elsewhere it goes when the store is closed.
 */
export function openRowStore(folder: string): RowStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${newId()}.rows`);
  const file = openSync(path, 'wx+', 0o600);
  const isNameless = removed(path);
  let ends = new Float64Array(1_024);
  let count = 0;
  let written = 0;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let isOpen = true;

  const flush = () => {
    const bytes = Buffer.concat(pending);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, written + at);
    written += bytes.length;
    pending = [];
    pendingBytes = 0;
  };

  return {
    add(text) {
      const bytes = Buffer.from(text);
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (count === ends.length) {
        const grown = new Float64Array(count * 2);
        grown.set(ends);
        ends = grown;
      }
      ends[count] = written + pendingBytes;
      if (pendingBytes >= chunkBytes) flush();
      return count++;
    },
    get(number) {
      const start = number === 0 ? 0 : (ends[number - 1] ?? 0);
      const end = ends[number] ?? 0;
      if (end > written) flush();
      const bytes = Buffer.allocUnsafe(end - start);
      for (let at = 0; at < bytes.length;) {
        const read = readSync(file, bytes, at, bytes.length - at, start + at);
        if (read === 0) throw new Error('The rows of the dry run are gone.');
        at += read;
      }
      return bytes.toString();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(file);
      if (!isNameless) rmSync(path, { force: true });
    },
  };
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
