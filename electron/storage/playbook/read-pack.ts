import type { PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { AppError } from '#shared/errors.ts';

import { openArchive, type Archive } from '../files/safe-archive.ts';
import {
  mostPackBytes,
  packBooklet,
  packEntries,
  packEntriesSchema,
  packFormat,
  packManifest,
  packManifestSchema,
  type PackManifest,
} from './pack-format.ts';

const rules = {
  manifest: packManifest,
  names: /^(?:manifest\.json|playbook\.json|booklet\.md)$/,
  mostParts: 3,
  mostBytes: (name: string) => (name === packManifest ? 65_536 : mostPackBytes),
};

/**
 * Reads a starter pack. Fails with `fileMissing`, `fileWrongKind` for what is no pack, `fileNewer`, `fileDamaged` when it is cut, was changed, or is
 * not made as packs are, and `fileRefused` for an archive that could do harm.
 */
export async function readPack(path: string): Promise<{ manifest: PackManifest; entries: readonly PlaybookEntry[] }> {
  const archive = await openArchive(path, rules);
  try {
    const manifest = await readManifest(archive, path);
    const [entriesPart, bookletPart] = [packEntries, packBooklet].map((name) =>
      manifest.parts.find((part) => part.path === name),
    );
    const isSame =
      entriesPart !== undefined &&
      bookletPart !== undefined &&
      archive.entries.size === 3 &&
      manifest.parts.every((part) => archive.entries.get(part.path)?.uncompressedSize === part.size);
    if (!isSame) throw new AppError('fileDamaged', { path, detail: 'parts' });
    // The booklet is not used, but a pack of which a part was changed is not to be trusted.
    for await (const chunk of archive.read(bookletPart)) void chunk;
    const value = parsed((await whole(archive.read(entriesPart))).toString('utf8'), path, packEntries);
    const entries = packEntriesSchema.safeParse(value);
    if (!entries.success || entries.data.length !== manifest.entries)
      throw new AppError('fileDamaged', { path, detail: packEntries });
    if (new Set(entries.data.map((entry) => entry.id)).size < entries.data.length)
      throw new AppError('fileDamaged', { path, detail: packEntries });
    return { manifest, entries: entries.data };
  } finally {
    archive.close();
  }
}

async function readManifest(archive: Archive, path: string): Promise<PackManifest> {
  const value = parsed((await whole(archive.bytes(packManifest))).toString('utf8'), path, packManifest);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== packFormat.format)
    throw new AppError('fileWrongKind', { path, seems: 'zip' });
  const version = 'version' in value ? Number(value.version) : 0;
  if (version > packFormat.version)
    throw new AppError('fileNewer', { path, fileVersion: version, appVersion: packFormat.version });
  const manifest = packManifestSchema.safeParse(value);
  if (!manifest.success) throw new AppError('fileDamaged', { path, detail: packManifest });
  return manifest.data;
}

async function whole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = [];
  for await (const chunk of chunks) found.push(chunk);
  return Buffer.concat(found);
}

function parsed(text: string, path: string, detail: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('fileDamaged', { path, detail }, { cause: error });
  }
}
