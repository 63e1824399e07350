import { open, type FileHandle } from 'node:fs/promises';

import { asReadError, FileError } from './file-errors.ts';

/** Where a reader takes its bytes from: the path of a file, or bytes already in memory (an upload, the clipboard). */
export type FileSource = string | Uint8Array;

/** The path for error details; empty for bytes in memory. */
export function sourcePath(source: FileSource): string {
  return typeof source === 'string' ? source : '';
}

/** The first bytes of a source, at most `limit`, and the size of the whole. */
export async function readHead(
  source: FileSource,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly size: number }> {
  if (typeof source !== 'string') return { bytes: asBuffer(source).subarray(0, limit), size: source.byteLength };
  return withFile(source, async (file, size) => {
    const bytes = Buffer.allocUnsafe(Math.min(limit, size));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { bytes: bytes.subarray(0, filled), size };
  });
}

/**
 * All bytes of a source in chunks of at most 256 KiB.
 * A chunk is overwritten by the next one: use it up, or copy it, before asking on.
 */
export async function* readChunks(source: FileSource, signal?: AbortSignal): AsyncGenerator<Buffer, void, void> {
  const path = sourcePath(source);
  if (typeof source !== 'string') {
    const whole = asBuffer(source);
    for (let at = 0; at < whole.length; at += chunkBytes) {
      stopIfCancelled(signal, path);
      yield whole.subarray(at, at + chunkBytes);
    }
    return;
  }
  stopIfCancelled(signal, path);
  const { file } = await openFile(source);
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      stopIfCancelled(signal, path);
      const { bytesRead } = await file.read(chunk, 0, chunkBytes, null).catch((error: unknown) => {
        throw asReadError(error, path);
      });
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Fails with `files.cancelled` once the caller has given up. */
export function stopIfCancelled(signal: AbortSignal | undefined, path: string): void {
  if (signal?.aborted === true) throw new FileError('files.cancelled', { path });
}

async function withFile<T>(path: string, use: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const { file, size } = await openFile(path);
  try {
    return await use(file, size);
  } catch (error) {
    throw asReadError(error, path);
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<{ readonly file: FileHandle; readonly size: number }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stats = await file.stat();
    // A pipe or a device may never end.
    if (!stats.isFile())
      throw new FileError('files.unreadable', { path, reason: stats.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
    return { file, size: stats.size };
  } catch (error) {
    await file?.close();
    throw asReadError(error, path);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const chunkBytes = 256 * 1024;
