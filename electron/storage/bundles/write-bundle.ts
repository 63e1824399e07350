import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import { findContent, readBlob } from '#db/attachments/contents-repository.ts';
import type { ExportBatch, LeftOut } from '#db/exports/read-export.ts';
import { schemaVersion } from '#db/migrations/index.ts';
import { findWorkspace } from '#db/workspace/workspace-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { wordsOf } from '#shared/domain/attachments/media-types.ts';

import { verifyContent } from '../attachments/content-bytes.ts';
import { contentPath, sideFolderOf } from '../attachments/side-folder.ts';
import { sumOf, workspaceJson } from '../exports/export-workspace.ts';
import { createSafeFile } from '../files/safe-file.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { bundleFormat, fileNameOf, manifestName, workspaceName, type Manifest } from './manifest.ts';
import { ratioMatters } from '../files/safe-archive.ts';

/** What a bundle came to. */
export interface BundleResult {
  readonly path: string;
  readonly rows: number;
  readonly leftOut: number;
  readonly files: number;
  readonly missingFiles: number;
}

/** Two bundles of the same workspace are the same bytes: the archive tells no times. */
const stored = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true, compress: false } as const;
const packed = { ...stored, compress: true, compressionLevel: 4 } as const;

/** Streams the workspace's JSON, every file of the records in it, and the manifest into one archive that gets its name when it is complete. */
export async function writeBundle(
  { read: db, path: workspacePath }: Pick<WorkspaceDb, 'read' | 'path'>,
  request: { path: string; includeRestricted: boolean },
  job: JobHandle,
): Promise<BundleResult> {
  const folder = sideFolderOf(workspacePath);
  const target = await createSafeFile(request.path);
  const zip = new ZipFile();
  // The types name less than what it is: a stream of the archive's bytes.
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const fill = async (): Promise<BundleResult> => {
    const json = addWorkspace(zip, db, request.includeRestricted, job);
    const { rows, size, sha256, attached, leftOut } = await json;
    const files: Manifest['files'] = [];
    let missingFiles = 0;
    for (const [hash, mediaType] of [...attached].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      job.report('files', files.length, attached.size);
      await job.pause();
      const content = await findContent(db, hash);
      // Read twice, so that no bundle holds bytes that nobody can vouch for.
      if (content === undefined || (await verifyContent(db, folder, content, job.signal)) !== 'here') {
        missingFiles++;
        continue;
      }
      // Most kinds are packed already; a large text could be packed so well that reading takes it for a bomb.
      const options = wordsOf(mediaType) === 'plain' && content.size <= ratioMatters ? packed : stored;
      const inside = content.place === 'inside' ? await readBlob(db, hash) : undefined;
      if (inside !== undefined) zip.addBuffer(Buffer.from(inside), fileNameOf(hash), options);
      else
        zip.addReadStreamLazy(fileNameOf(hash), { ...options, size: content.size }, (give) =>
          give(null, createReadStream(contentPath(folder, hash))),
        );
      files.push({ path: fileNameOf(hash), size: content.size, sha256: hash });
    }
    const facts = await findWorkspace(db);
    const manifest: Manifest = {
      ...bundleFormat,
      schemaVersion,
      name: facts?.name ?? '',
      meId: facts?.meId ?? '',
      includesRestricted: request.includeRestricted,
      leftOut: Object.fromEntries(leftOut),
      missingFiles,
      workspace: { path: workspaceName, size, sha256 },
      files,
    };
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), manifestName, packed);
    zip.end();
    return { path: request.path, rows, leftOut: sumOf(leftOut), files: files.length, missingFiles };
  };
  const filled = fill().catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  });
  // Heard below, once the stream has ended too.
  filled.catch(() => undefined);
  try {
    // The stream hands out bytes.
    for await (const chunk of output as AsyncIterable<Buffer>) await target.write(chunk);
    const result = await filled;
    await target.finish();
    return result;
  } catch (error) {
    await target.abandon();
    output.destroy();
    // The first failure is the one that tells; the other followed from it.
    await filled.catch((cause: unknown) => {
      throw cause;
    });
    throw error;
  }
}

/** Adds the JSON as it is read, and gathers the contents of the files that it speaks of. */
function addWorkspace(zip: ZipFile, db: WorkspaceDb['read'], includeRestricted: boolean, job: JobHandle) {
  const leftOut: LeftOut = new Map();
  const attached = new Map<string, string>();
  const hash = createHash('sha256');
  let rows = 0;
  let size = 0;
  const onBatch = async (batch: ExportBatch) => {
    rows += batch.rows.length;
    if (batch.name === 'attachments')
      for (const row of batch.rows) attached.set(String(row['hash']), String(row['mediaType']));
    job.report('writing', rows, 0);
    await job.pause();
  };
  async function* bytes() {
    for await (const text of workspaceJson(db, { includeRestricted }, leftOut, onBatch)) {
      const chunk = Buffer.from(text);
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(bytes());
  return new Promise<{
    rows: number;
    size: number;
    sha256: string;
    attached: Map<string, string>;
    leftOut: LeftOut;
  }>((resolve, reject) => {
    source.on('error', reject);
    source.on('end', () => resolve({ rows, size, sha256: hash.digest('hex'), attached, leftOut }));
    zip.addReadStream(source, workspaceName, packed);
  });
}
