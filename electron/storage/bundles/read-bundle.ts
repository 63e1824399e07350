import { schemaVersion } from '#db/migrations/index.ts';
import { AppError } from '#shared/errors.ts';

import { largestFile } from '../attachments/take-file.ts';
import { openArchive, type Archive } from '../files/safe-archive.ts';
import { bundleFormat, manifestName, manifestSchema, workspaceName, type Manifest } from './manifest.ts';

/** A bundle whose manifest and archive agree. What a part holds is compared with its hash while it is read. */
export interface Bundle {
  readonly manifest: Manifest;
  /** The bytes of a part; fails with `fileDamaged` at the end when they are not what the manifest says. */
  read(part: Manifest['workspace']): AsyncGenerator<Buffer, void, void>;
  close(): void;
}

const mostManifest = 64 * 1_048_576;
const mostWorkspace = 16 * 1_024 * 1_048_576;

const rules = {
  manifest: manifestName,
  names: /^(?:manifest\.json|workspace\.json|files\/[\da-f]{64})$/,
  mostParts: 100_002,
  mostBytes: (name: string) =>
    name === manifestName ? mostManifest : name === workspaceName ? mostWorkspace : largestFile,
};

/**
 * Opens a bundle and reads its manifest; nothing is unpacked. Fails with `fileMissing`, `fileWrongKind` for what is no bundle, `fileNewer`,
 * `fileDamaged` when the archive is cut or is not what the manifest says, and `fileRefused` for parts that could do harm: names that lead elsewhere,
 * twice the same name, links, locked parts, bombs.
 */
export async function openBundle(path: string): Promise<Bundle> {
  const archive = await openArchive(path, rules);
  try {
    const manifest = await readManifest(archive, path);
    demandSameParts(manifest, archive, path);
    return { manifest, read: (part) => archive.read(part), close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function readManifest(archive: Archive, path: string): Promise<Manifest> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive.bytes(manifestName)) chunks.push(chunk);
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
function demandSameParts(manifest: Manifest, { entries }: Archive, path: string): void {
  const parts = [manifest.workspace, ...manifest.files];
  const isSame =
    manifest.workspace.path === workspaceName &&
    manifest.files.every((part) => part.path === `files/${part.sha256}`) &&
    new Set(parts.map((part) => part.path)).size === parts.length &&
    parts.length === entries.size - 1 &&
    parts.every((part) => entries.get(part.path)?.uncompressedSize === part.size);
  if (!isSame) throw new AppError('fileDamaged', { path, detail: 'parts' });
}
