import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { AppError } from '#shared/errors.ts';

/** Files up to so many bytes are kept inside the workspace file, larger ones beside it. */
export const insideLimit = 256 * 1_024;

/**
 * [Note: Side folder] Large files lie in a folder beside the workspace, named after it: `Riverbend.longtable-files/ab/ab12…`. A file there is named by the
 * SHA-256 of its bytes, so that no name that somebody chose ever becomes a path, the same bytes are there once, and nothing is ever changed in place:
 * backups and copies may share it by a hard link.
 */
export function sideFolderOf(workspacePath: string): string {
  return `${workspacePath}-files`;
}

/** Where the content with this hash lies in a side folder. Fails with `invalid` for what is no hash: it would be a path of somebody's choice. */
export function contentPath(folder: string, hash: string): string {
  if (!/^[\da-f]{64}$/.test(hash)) throw new AppError('invalid', { field: 'hash', reason: 'notAHash' });
  return join(folder, hash.slice(0, 2), hash);
}

/** The name of a file that is not yet complete; a crash leaves it, and cleaning up takes it away. */
export function partialPath(folder: string, id: string): string {
  return join(folder, `${id}.partial`);
}

/** The number of bytes that lie there; undefined for nothing, or for what is no plain file. */
export async function bytesAt(path: string): Promise<number | undefined> {
  const file = await stat(path).catch(() => undefined);
  return file?.isFile() === true ? file.size : undefined;
}

/** The SHA-256 of a file's bytes in hex. Fails as reading does. */
export async function hashOfFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1_048_576, ...(signal ? { signal } : {}) }))
    hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** Gives a complete, flushed file its place in a side folder, in one step for the disk; what was there under its hash is replaced. */
export async function putInSideFolder(partial: string, folder: string, hash: string): Promise<void> {
  const target = contentPath(folder, hash);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rename(partial, target);
  await flushNames(dirname(target));
}

/** A second name for one of these files of a content where a drive knows links, otherwise a copy that is on the disk before it gets its name. */
export async function linkOrCopyContent(from: readonly string[], folder: string, hash: string): Promise<void> {
  const target = contentPath(folder, hash);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const partial = partialPath(folder, basename(target));
  await rm(partial, { force: true });
  try {
    if (await linkOne(from, partial)) {
      await rename(partial, target);
      return;
    }
    await copyFile(from[0] ?? '', partial);
    const file = await open(partial, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Everything that lies in a side folder: contents by their hashes, and what is none. */
export async function* filesInSideFolder(folder: string): AsyncGenerator<{ path: string; hash: string | null }> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      yield { path, hash: null };
      continue;
    }
    for (const file of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      const isContent = file.isFile() && /^[\da-f]{64}$/.test(file.name) && file.name.startsWith(entry.name);
      if (!file.isDirectory()) yield { path: join(path, file.name), hash: isContent ? file.name : null };
    }
  }
}

/** Waits until the names in a folder are on the disk; Windows opens no folders, there a name is on the disk with its file. */
export async function flushNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Tries one after the other: the workspace may be on another drive than its backups, and the backup before this one is not. */
async function linkOne(from: readonly string[], target: string): Promise<boolean> {
  for (const path of from) {
    const isLinked = await link(path, target).then(
      () => true,
      () => false,
    );
    if (isLinked) return true;
  }
  return false;
}
