import { mkdir } from 'node:fs/promises';

import { contentsOfFile } from '#db/dialects/sqlite/contents-of-file.ts';

import { asWriteError, toAppError } from '../files/file-errors.ts';
import { bytesAt, contentPath, flushNames, hashOfFile, linkOrCopyContent } from './side-folder.ts';

/** What a copy of attached files came to. */
export interface FilesCopied {
  readonly files: number;
  readonly bytes: number;
  /** Files that none of the folders has as they were added. */
  readonly missing: number;
}

/** The files of a workspace file that are to be brought from side folders into another one. */
export interface FilesToCopy {
  /** The workspace file, backup or copy that says which files there are; not open here. */
  readonly path: string;
  /** Side folders to take them from: the first that has a file gives it. */
  readonly from: readonly string[];
  readonly to: string;
  /** Whether every file is read and compared with its hash; otherwise the number of its bytes tells. */
  readonly isVerified: boolean;
}

/**
 * Brings the files that a workspace file speaks of into a side folder, by links where the drive knows them. Only adds: an end at any moment leaves
 * what was there. A file that is lost is counted and keeps nobody from the rest: a backup of what is left is better than none.
 */
export async function copySideFolder({ path, from, to, isVerified }: FilesToCopy): Promise<FilesCopied> {
  const contents = (await contentsOfFile(path)).filter(({ place }) => place === 'beside');
  const tally = { files: 0, bytes: 0, missing: 0 };
  if (contents.length > 0) await mkdir(to, { recursive: true, mode: 0o700 });
  for (const { hash, size } of contents) {
    const isGood = async (folder: string) => {
      const file = contentPath(folder, hash);
      return (await bytesAt(file)) === size && (!isVerified || (await hashOfFile(file).catch(() => '')) === hash);
    };
    let isThere = await isGood(to);
    const sources: string[] = [];
    if (!isThere)
      for (const folder of from) if (folder !== to && (await isGood(folder))) sources.push(contentPath(folder, hash));
    if (sources.length > 0) {
      await linkOrCopyContent(sources, to, hash).catch((error: unknown) => {
        throw toAppError(asWriteError(error, to));
      });
      isThere = true;
    }
    if (isThere) {
      tally.files++;
      tally.bytes += size;
    } else tally.missing++;
  }
  if (contents.length > 0) await flushNames(to);
  return tally;
}

/** How many files of a workspace file that is not open here are not as they were added. */
export async function countBroken(
  { path, folder }: { path: string; folder: string },
  onProgress: (done: number, total: number) => void,
): Promise<{ files: number; missing: number; changed: number }> {
  const contents = (await contentsOfFile(path)).filter(({ place }) => place === 'beside');
  const tally = { files: contents.length, missing: 0, changed: 0 };
  for (const [index, { hash }] of contents.entries()) {
    onProgress(index, contents.length);
    const file = contentPath(folder, hash);
    if ((await bytesAt(file)) === undefined) tally.missing++;
    else if ((await hashOfFile(file).catch(() => '')) !== hash) tally.changed++;
  }
  return tally;
}
