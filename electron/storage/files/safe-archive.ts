import { createHash } from 'node:crypto';

import { openPromise, type Entry, type ZipFile } from 'yauzl';

import { AppError, isAppError } from '#shared/errors.ts';

import { asReadError, toAppError } from './file-errors.ts';

/** What an archive of ours may hold. */
export interface ArchiveRules {
  /** The part that says what the archive is: without it, it is not ours. */
  readonly manifest: string;
  /** Names of parts. */
  readonly names: RegExp;
  readonly mostParts: number;
  /** The most bytes that a part may unpack to. */
  readonly mostBytes: (name: string) => number;
}

/** A part as the manifest tells of it. */
export interface ArchivePart {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** An archive whose list of parts does no harm; nothing is unpacked yet. */
export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The bytes of a part. */
  bytes(name: string): AsyncGenerator<Buffer, void, void>;
  /** The bytes of a part; fails with `fileDamaged` at the end when they are not what the manifest says. */
  read(part: ArchivePart): AsyncGenerator<Buffer, void, void>;
  close(): void;
}

/** A part that unpacks to over so many times its size is a bomb. */
const mostRatio = 200;
/** Parts of up to so many bytes do no harm however they are packed. */
export const ratioMatters = 1_048_576;

/**
 * Opens an archive of ours. Fails with `fileMissing`, `fileWrongKind` for what is none, `fileDamaged` when it is cut, and `fileRefused` for parts
 * that could do harm: names that lead elsewhere, twice the same name, links, locked parts, bombs.
 */
export async function openArchive(path: string, rules: ArchiveRules): Promise<Archive> {
  const zip = await openZip(path);
  try {
    const entries = await readDirectory(zip, path, rules);
    return {
      entries,
      bytes: (name) => bytesOf(zip, entries.get(name), path),
      read: (part) => readPart(zip, entries.get(part.path), part, path),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw toAppError(asReadError(error, path));
    // Without the list at its end an archive cannot be told from anything else.
    throw new AppError('fileWrongKind', { path, seems: 'binary' }, { cause: error });
  }
}

async function readDirectory(zip: ZipFile, path: string, rules: ArchiveRules): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const unsafe = () => new AppError('fileRefused', { path, reason: 'unsafeArchive' });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= rules.mostParts || entries.has(entry.fileName)) throw unsafe();
      if (isLink(entry) || entry.isEncrypted() || isTooLarge(entry, rules)) throw unsafe();
      // Any ZIP may be picked by mistake; one that says it is a bundle may not hold anything else.
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (isAppError(error)) throw error;
    // yauzl refuses names that lead elsewhere, and lists that are broken.
    if (error instanceof Error && /path|characters|relative/iu.test(error.message)) throw unsafe();
    throw new AppError('fileDamaged', { path, detail: 'list of parts' }, { cause: error });
  }
  if (!entries.has(rules.manifest)) throw new AppError('fileWrongKind', { path, seems: 'zip' });
  if ([...entries.keys()].some((name) => !rules.names.test(name))) throw unsafe();
  return entries;
}

/** The upper half of these attributes is the mode that Unix knows; 0xA000 is a link. */
function isLink(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0xf000;
  return kind !== 0 && kind !== 0x8000;
}

function isTooLarge(entry: Entry, rules: ArchiveRules): boolean {
  const isBomb = entry.uncompressedSize > ratioMatters && entry.uncompressedSize > entry.compressedSize * mostRatio;
  return entry.uncompressedSize > rules.mostBytes(entry.fileName) || isBomb;
}

async function* readPart(
  zip: ZipFile,
  entry: Entry | undefined,
  part: ArchivePart,
  path: string,
): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOf(zip, entry, path)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== part.sha256) throw new AppError('fileDamaged', { path, detail: part.path });
}

async function* bytesOf(zip: ZipFile, entry: Entry | undefined, path: string): AsyncGenerator<Buffer, void, void> {
  if (entry === undefined) throw new AppError('fileDamaged', { path, detail: 'parts' });
  let stream;
  try {
    stream = await zip.openReadStreamPromise(entry);
    // yauzl hands out bytes, and no more than the list says.
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    if (isAppError(error)) throw error;
    throw new AppError('fileDamaged', { path, detail: entry.fileName }, { cause: error });
  } finally {
    stream?.destroy();
  }
}
