import { rm, stat } from 'node:fs/promises';

import { attachmentRecordOf } from '#db/attachments/attachments-repository.ts';
import {
  attachmentsWith,
  attachmentsWithout,
  contentsAfter,
  findContent,
  removeContents,
  unusedContents,
} from '#db/attachments/contents-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { AttachmentRow } from '#db/schema/attachments.ts';
import type { FilesCheck } from '#shared/contract/attachments.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { verifyContent } from './content-bytes.ts';
import { bytesAt, contentPath, filesInSideFolder, sideFolderOf } from './side-folder.ts';

/** A file in the side folder that no row knows may be one that is just being added; after so long it is left over, in milliseconds. */
const grace = 3_600_000;
const pageSize = 200;

/** Reads every content, compares it with its hash, and counts what nothing points at. A file that is missing or changed is told, never a failure. */
export async function checkFiles(context: StorageContext, job: JobHandle): Promise<FilesCheck> {
  const db = workspaceDb(context);
  const folder = sideFolderOf(db.path);
  const broken: Record<'missing' | 'changed', string[]> = { missing: [], changed: [] };
  let files = 0;
  let bytes = 0;
  for (let after = '', more = true; more;) {
    const page = await contentsAfter(db.read, after, pageSize);
    for (const content of page) {
      const state = await verifyContent(db.read, folder, content, job.signal);
      if (state !== 'here') broken[state].push(content.hash);
      files++;
      bytes += content.size;
      job.report('files', files, 0);
      await job.pause();
    }
    after = page.at(-1)?.hash ?? '';
    more = page.length === pageSize;
  }
  const orphans = await orphansOf(context, db.read, folder);
  return {
    files,
    bytes,
    missing: await named(db.read, [
      ...(await attachmentsWith(db.read, broken.missing)),
      ...(await attachmentsWithout(db.read)),
    ]),
    changed: await named(db.read, await attachmentsWith(db.read, broken.changed)),
    orphans: { count: orphans.length, bytes: orphans.reduce((sum, orphan) => sum + orphan.bytes, 0) },
    folder,
  };
}

/** Removes contents that nothing points at, and files in the side folder that no content knows. */
export async function cleanUpFiles(context: StorageContext, job: JobHandle): Promise<{ count: number; bytes: number }> {
  const db = workspaceDb(context);
  const orphans = await orphansOf(context, db.read, sideFolderOf(db.path));
  let count = 0;
  for (const orphan of orphans) {
    if (orphan.path !== null) await rm(orphan.path, { force: true });
    job.report('removing', ++count, orphans.length);
    await job.pause();
  }
  await forgetUnused(context);
  context.publish([{ feature: 'attachments', ids: [] }]);
  return { count: orphans.length, bytes: orphans.reduce((sum, orphan) => sum + orphan.bytes, 0) };
}

/** Takes away the contents that nothing points at any more, once their files were removed for good. */
export async function forgetUnused(context: StorageContext): Promise<void> {
  const db = workspaceDb(context);
  const folder = sideFolderOf(db.path);
  await db.write.transaction().execute(async (trx) => {
    const found = await unusedContents(trx);
    await removeContents(
      trx,
      found.map((content) => content.hash),
    );
    // Before the commit, in which adding takes part: a file that is added meanwhile sees that its bytes are gone.
    for (const content of found)
      if (content.place === 'beside') await rm(contentPath(folder, content.hash), { force: true });
  });
}

interface Orphan {
  /** Null for bytes inside the workspace file. */
  readonly path: string | null;
  readonly bytes: number;
}

async function orphansOf(context: StorageContext, db: DbReader, folder: string): Promise<Orphan[]> {
  const unused = await unusedContents(db);
  const orphans: Orphan[] = unused
    .filter((content) => content.place === 'inside')
    .map((content) => ({ path: null, bytes: content.size }));
  const unusedBeside = new Set(unused.filter((content) => content.place === 'beside').map((content) => content.hash));
  for await (const { path, hash } of filesInSideFolder(folder)) {
    const content = hash === null ? undefined : await findContent(db, hash);
    const isUnused = hash !== null && unusedBeside.has(hash);
    if (content?.place === 'beside' && !isUnused) continue;
    const file = await stat(path).catch(() => undefined);
    if (file === undefined || (!isUnused && context.clock().getTime() - file.mtimeMs < grace)) continue;
    orphans.push({ path, bytes: (await bytesAt(path)) ?? 0 });
  }
  return orphans;
}

async function named(db: DbReader, rows: readonly AttachmentRow[]): Promise<FilesCheck['missing']> {
  const labels = await recordLabels(db, rows.map(attachmentRecordOf));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    isRestricted: row.is_restricted === 1 || labels.get(row.record_id)?.isRestricted === true,
    record: attachmentRecordOf(row),
    recordLabel: labels.get(row.record_id)?.label ?? '',
  }));
}
