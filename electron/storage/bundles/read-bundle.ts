import { createHash } from 'node:crypto';

import { openPromise, type Entry, type ZipFile } from 'yauzl';

import { schemaVersion } from '#db/migrations/index.ts';
import { AppError, isAppError } from '#shared/errors.ts';

import { asReadError, toAppError } from '../files/file-errors.ts';
import { largestFile } from '../attachments/take-file.ts';
import { bundleFormat, manifestName, manifestSchema, workspaceName, type Manifest } from './manifest.ts';

/** A bundle whose manifest and archive agree. What a part holds is compared with its hash while it is read. */
export interface Bundle {
  readonly manifest: Manifest;
  /** The bytes of a part; fails with `fileDamaged` at the end when they are not what the manifest says. */
  read(part: Manifest['workspace']): AsyncGenerator<Buffer, void, void>;
  close(): void;
}

const mostParts = 100_002;
const mostManifest = 64 * 1_048_576;
const mostWorkspace = 16 * 1_024 * 1_048_576;
/** A part that unpacks to over so many times its size is a bomb. */
const mostRatio = 200;
/** Parts of up to so many bytes do no harm however they are packed. */
export const ratioMatters = 1_048_576;

const names = /^(?:manifest\.json|workspace\.json|files\/[\da-f]{64})$/;

/**
 * Opens a bundle and reads its manifest; nothing is unpacked. Fails with `fileMissing`, `fileWrongKind` for what is no bundle, `fileNewer`,
 * `fileDamaged` when the archive is cut or is not what the manifest says, and `fileRefused` for parts that could do harm: names that lead elsewhere,
 * twice the same name, links, locked parts, bombs.
 */
export async function openBundle(path: string): Promise<Bundle> {
  const zip = await openZip(path);
  try {
    const entries = await readDirectory(zip, path);
    const manifest = await readManifest(zip, entries, path);
    demandSameParts(manifest, entries, path);
    return {
      manifest,
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

async function readDirectory(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const unsafe = () => new AppError('fileRefused', { path, reason: 'unsafeArchive' });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= mostParts || entries.has(entry.fileName)) throw unsafe();
      if (isLink(entry) || entry.isEncrypted() || isTooLarge(entry)) throw unsafe();
      // Any ZIP may be picked by mistake; one that says it is a bundle may not hold anything else.
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (isAppError(error)) throw error;
    // yauzl refuses names that lead elsewhere, and lists that are broken.
    if (error instanceof Error && /path|characters|relative/iu.test(error.message)) throw unsafe();
    throw new AppError('fileDamaged', { path, detail: 'list of parts' }, { cause: error });
  }
  if (!entries.has(manifestName)) throw new AppError('fileWrongKind', { path, seems: 'zip' });
  if ([...entries.keys()].some((name) => !names.test(name))) throw unsafe();
  return entries;
}

/** The upper half of these attributes is the mode that Unix knows; 0xA000 is a link. */
function isLink(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0xf000;
  return kind !== 0 && kind !== 0x8000;
}

function isTooLarge(entry: Entry): boolean {
  const most =
    entry.fileName === manifestName ? mostManifest : entry.fileName === workspaceName ? mostWorkspace : largestFile;
  const isBomb = entry.uncompressedSize > ratioMatters && entry.uncompressedSize > entry.compressedSize * mostRatio;
  return entry.uncompressedSize > most || isBomb;
}

async function readManifest(zip: ZipFile, entries: ReadonlyMap<string, Entry>, path: string): Promise<Manifest> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(zip, entries.get(manifestName), path)) chunks.push(chunk);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new AppError('fileDamaged', { path, detail: 'manifest' }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== bundleFormat.format)
    throw new AppError('fileWrongKind', { path, seems: 'zip' });
  demandKnown(value, 'version', bundleFormat.version, path);
  demandKnown(value, 'schemaVersion', schemaVersion, path);
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw new AppError('fileDamaged', { path, detail: 'manifest' });
  return manifest.data;
}

function demandKnown(value: object, field: 'version' | 'schemaVersion', known: number, path: string): void {
  const written = Number(Object.entries(value).find(([name]) => name === field)?.[1]);
  if (written > known) throw new AppError('fileNewer', { path, fileVersion: written, appVersion: known });
}

/** Every part stands in the manifest, and the other way round; a file is named by its hash. */
function demandSameParts(manifest: Manifest, entries: ReadonlyMap<string, Entry>, path: string): void {
  const parts = [manifest.workspace, ...manifest.files];
  const isSame =
    manifest.workspace.path === workspaceName &&
    manifest.files.every((part) => part.path === `files/${part.sha256}`) &&
    new Set(parts.map((part) => part.path)).size === parts.length &&
    parts.length === entries.size - 1 &&
    parts.every((part) => entries.get(part.path)?.uncompressedSize === part.size);
  if (!isSame) throw new AppError('fileDamaged', { path, detail: 'parts' });
}

async function* readPart(
  zip: ZipFile,
  entry: Entry | undefined,
  part: Manifest['workspace'],
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
