import { createHash } from 'node:crypto';
import { mkdir, open, rm, stat, type FileHandle } from 'node:fs/promises';

import type { addProblems } from '#shared/contract/attachments.ts';
import { newId } from '#shared/ids.ts';

import { asWriteError } from '../files/file-errors.ts';
import { bytesAt, contentPath, insideLimit, partialPath, putInSideFolder } from './side-folder.ts';

/** A file may have so many bytes. */
export const largestFile = 500 * 1_024 * 1_024;

/** How many first bytes tell what a file is. */
const headLength = 64;
const chunkLength = 1_048_576;

/** A file whose bytes are kept: on the disk beside the workspace, or in hand to be written inside. */
export interface TakenFile {
  readonly hash: string;
  readonly size: number;
  readonly place: 'inside' | 'beside';
  /** The bytes of a small file. */
  readonly bytes: Uint8Array | null;
  readonly head: Uint8Array;
  /** Whether taking it put a new file into the side folder. */
  readonly isNew: boolean;
}

export type AddProblem = (typeof addProblems)[number];

/**
 * Reads a file once and keeps its bytes under their hash: complete and flushed before anybody points at them. Answers why when the file cannot be
 * taken. Fails with a FileError when the side folder cannot be written, and leaves nothing half-written then.
 */
export async function takeFile(
  path: string,
  folder: string,
  onBytes: (bytes: number) => Promise<void>,
): Promise<TakenFile | AddProblem> {
  const found = await stat(path).catch((error: unknown) => error);
  if (found instanceof Error) return 'code' in found && found.code === 'ENOENT' ? 'missing' : 'unreadable';
  // `stat` answers its facts when it does not fail.
  const facts = found as Awaited<ReturnType<typeof stat>>;
  if (facts.isDirectory()) return 'folder';
  if (!facts.isFile()) return 'unreadable';
  if (facts.size === 0) return 'empty';
  if (facts.size > largestFile) return 'tooLarge';
  const source = await open(path, 'r').catch(() => undefined);
  if (source === undefined) return 'unreadable';
  try {
    return facts.size <= insideLimit ? await takeSmall(source) : await takeLarge(source, folder, onBytes);
  } finally {
    await source.close();
  }
}

async function takeSmall(source: FileHandle): Promise<TakenFile | AddProblem> {
  const bytes = await readUpTo(source, insideLimit + 1).catch(() => undefined);
  if (bytes === undefined) return 'unreadable';
  if (bytes.length === 0) return 'empty';
  // It grew while it was looked at.
  if (bytes.length > insideLimit) return 'unreadable';
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, size: bytes.length, place: 'inside', bytes, head: bytes.subarray(0, headLength), isNew: false };
}

async function takeLarge(
  source: FileHandle,
  folder: string,
  onBytes: (bytes: number) => Promise<void>,
): Promise<TakenFile | AddProblem> {
  const partial = partialPath(folder, newId());
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const copied = await copyAndHash(source, partial, onBytes);
    if (typeof copied === 'string') return copied;
    const { hash, size } = copied;
    const isNew = (await bytesAt(contentPath(folder, hash))) === undefined;
    // What lies there already is written anew: it may have been damaged since.
    await putInSideFolder(partial, folder, hash);
    return { ...copied, hash, size, place: 'beside', bytes: null, isNew };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw asWriteError(error, folder);
    throw error;
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

async function copyAndHash(
  source: FileHandle,
  partial: string,
  onBytes: (bytes: number) => Promise<void>,
): Promise<{ hash: string; size: number; head: Uint8Array } | AddProblem> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(chunkLength);
  let size = 0;
  let head: Uint8Array = new Uint8Array();
  const target = await open(partial, 'wx', 0o600);
  try {
    for (;;) {
      const read = await source.read(buffer, 0, chunkLength, size).catch(() => undefined);
      if (read === undefined) return 'unreadable';
      if (read.bytesRead === 0) break;
      const chunk = buffer.subarray(0, read.bytesRead);
      if (size === 0) head = Uint8Array.from(chunk.subarray(0, headLength));
      size += chunk.length;
      if (size > largestFile) return 'tooLarge';
      hash.update(chunk);
      for (let at = 0; at < chunk.length;) at += (await target.write(chunk, at)).bytesWritten;
      await onBytes(size);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { hash: hash.digest('hex'), size, head };
}

async function readUpTo(source: FileHandle, most: number): Promise<Buffer> {
  const buffer = Buffer.alloc(most);
  let length = 0;
  for (;;) {
    const { bytesRead } = await source.read(buffer, length, most - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === most) return Buffer.from(buffer.subarray(0, length));
  }
}
