import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

import { asWriteError, FileError } from './file-errors.ts';

/** A file that gets its final name only when it is complete and on the disk. */
export interface SafeFile {
  readonly write: (bytes: Uint8Array | string) => Promise<void>;
  /** Flushes to the disk, checks the size and gives the file its name; returns how many bytes it has. */
  readonly finish: () => Promise<number>;
  /** Removes what was written; a file that stood under the name before stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** Starts writing `path.partial`; every failure is a FileError and removes it. */
export async function createSafeFile(path: string): Promise<SafeFile> {
  const partial = `${path}.partial`;
  let file: FileHandle | undefined = await open(partial, 'w').catch((error: unknown) => {
    throw asWriteError(error, path);
  });
  let bytesWritten = 0;

  const abandon = async (): Promise<void> => {
    const opened = file;
    file = undefined;
    await opened?.close().catch(() => undefined);
    await rm(partial, { force: true }).catch(() => undefined);
  };
  const orAbandon = async <T>(step: (opened: FileHandle) => Promise<T>): Promise<T> => {
    try {
      if (file === undefined) throw new FileError('files.notWritable', { path, reason: 'closed' });
      return await step(file);
    } catch (error) {
      await abandon();
      throw asWriteError(error, path);
    }
  };

  return {
    abandon,
    write: (bytes) =>
      orAbandon(async (opened) => {
        const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
        for (let at = 0; at < buffer.length;) at += (await opened.write(buffer, at)).bytesWritten;
        bytesWritten += buffer.length;
      }),
    finish: () =>
      orAbandon(async (opened) => {
        await opened.sync();
        await opened.close();
        if ((await stat(partial)).size !== bytesWritten)
          throw new FileError('files.notWritable', { path, reason: 'incomplete' });
        await rename(partial, path);
        file = undefined;
        await syncFolder(dirname(path));
        return bytesWritten;
      }),
  };
}

// The rename is only safe from a power cut when the folder is on the disk too; Windows cannot open folders.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
