import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { z } from 'zod';

/** A small JSON file of this computer: checked when read, whole or not at all when written. */
export interface JsonFile<T> {
  /** What the file says; the fallback when there is none, or when it says something else. */
  read(): Promise<T>;
  /** Writes a new value; several writes at once end in the last one. */
  write(value: T): Promise<void>;
}

/** A file that this process alone writes: it is read once. A file that cannot be understood is moved aside, not lost. */
export function jsonFile<T>(path: string, schema: z.ZodType<T>, fallback: T): JsonFile<T> {
  let known: Promise<T> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let newest = 0;
  return {
    read: () => (known ??= readJson(path, schema, fallback)),
    write(value) {
      known = Promise.resolve(value);
      const number = ++newest;
      const written = writing.then(async () => {
        if (number === newest) await writeWhole(path, JSON.stringify(value, null, 2));
      });
      writing = written.catch(() => undefined);
      return written;
    },
  };
}

async function readJson<T>(path: string, schema: z.ZodType<T>, fallback: T): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return fallback;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    await rename(path, `${path}.unreadable`).catch(() => undefined);
    return fallback;
  }
}

/** Writes a file so that a reader, or the next start after a crash, sees the old content or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partial = `${path}.partial`;
  const file = await open(partial, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
}
