import { createHash } from 'node:crypto';

import { ZipFile } from 'yazl';

import type { ReportDocument } from '#shared/contract/report-document.ts';
import type { PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';

import { ratioMatters } from '../files/safe-archive.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { packBooklet, packEntries, packFormat, packManifest, type PackManifest } from './pack-format.ts';

/** Two packs of the same entries on the same day are the same bytes: the archive tells no times. */
const steady = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/** Writes entries as a starter pack: what a program reads, what people read, and the sums of both. */
export async function writePack(
  path: string,
  entries: readonly PlaybookEntry[],
  booklet: ReportDocument,
): Promise<void> {
  const parts = [
    { path: packEntries, bytes: Buffer.from(`${JSON.stringify(entries, null, 1)}\n`) },
    { path: packBooklet, bytes: Buffer.from(reportMarkdown(booklet)) },
  ];
  const manifest: PackManifest = {
    ...packFormat,
    title: booklet.title,
    coalition: booklet.coalition,
    packedOn: booklet.madeOn,
    entries: entries.length,
    parts: parts.map((part) => ({
      path: part.path,
      size: part.bytes.length,
      sha256: createHash('sha256').update(part.bytes).digest('hex'),
    })),
  };
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), packManifest, { ...steady, compress: false });
  for (const part of parts)
    // A long text that repeats itself could be packed so well that reading takes it for a bomb.
    zip.addBuffer(part.bytes, part.path, { ...steady, compress: part.bytes.length <= ratioMatters });
  zip.end();
  const file = await createSafeFile(path);
  try {
    // The stream hands out bytes.
    for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) await file.write(chunk);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
