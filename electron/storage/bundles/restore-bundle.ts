import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { keepContent } from '#db/attachments/contents-repository.ts';
import { createSqliteWorkspace, type SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { restoreRows } from '#db/exports/restore-rows.ts';
import { AppError, isAppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { flushNames, insideLimit, partialPath, putInSideFolder, sideFolderOf } from '../attachments/side-folder.ts';
import type { StorageContext } from '../context.ts';
import { asWriteError, toAppError } from '../files/file-errors.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { demandWritableFolder } from '../workspaces/file-access.ts';
import type { Manifest } from './manifest.ts';
import { openBundle, type Bundle } from './read-bundle.ts';
import { readWorkspaceJson } from './read-workspace-json.ts';

/**
 * Makes a workspace file out of a bundle. Everything is made under other names beside it and gets its own when all of it was read and agrees with
 * the manifest: a failure, a stop or a crash leaves no workspace.
 */
export async function restoreBundle(
  context: StorageContext,
  { bundlePath, path }: { bundlePath: string; path: string },
  job: JobHandle,
): Promise<{ path: string; rows: number; files: number }> {
  demandWritableFolder(path);
  if (existsSync(path)) throw new AppError('fileExists', { path });
  const partial = `${path}.restoring`;
  const bundle = await openBundle(bundlePath);
  let db: SqliteWorkspaceDb | undefined;
  try {
    await removeMade(partial);
    db = await createSqliteWorkspace(partial);
    const rows = await fillWorkspace(context, db, bundle, bundlePath, job);
    await unpackFiles(context, db, bundle, job);
    db.checkpoint();
    await db.close();
    db = undefined;
    await putInPlace(partial, path);
    return { path, rows, files: bundle.manifest.files.length };
  } catch (error) {
    await db?.close();
    await removeMade(partial);
    throw asBundleError(error, bundlePath, path);
  } finally {
    bundle.close();
  }
}

async function fillWorkspace(
  context: StorageContext,
  db: SqliteWorkspaceDb,
  bundle: Bundle,
  bundlePath: string,
  job: JobHandle,
): Promise<number> {
  const { manifest } = bundle;
  const names = {
    id: newId(),
    name: manifest.name,
    meId: manifest.meId,
    now: context.clock().toISOString(),
  };
  const batches = readWorkspaceJson(bundle.read(manifest.workspace), bundlePath);
  return restoreRows(db, names, batches, async (done) => {
    job.report('writing', done, 0);
    await job.pause();
  });
}

async function unpackFiles(
  context: StorageContext,
  db: SqliteWorkspaceDb,
  bundle: Bundle,
  job: JobHandle,
): Promise<void> {
  const folder = sideFolderOf(db.path);
  const { files } = bundle.manifest;
  for (const [index, part] of files.entries()) {
    job.report('files', index, files.length);
    await job.pause();
    const isInside = part.size <= insideLimit;
    const bytes = isInside ? await wholeOf(bundle, part) : null;
    if (!isInside) await unpack(bundle, part, folder);
    await db.dialect.inBulk(db.write, (trx) =>
      keepContent(
        trx,
        {
          hash: part.sha256,
          size: part.size,
          place: isInside ? 'inside' : 'beside',
          // Whether there are words in it is seen when the workspace is opened.
          text_state: 'waiting',
          added_at: context.clock().toISOString(),
        },
        bytes,
      ),
    );
  }
}

async function wholeOf(bundle: Bundle, part: Manifest['workspace']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bundle.read(part)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function unpack(bundle: Bundle, part: Manifest['workspace'], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = partialPath(folder, part.sha256);
  const file = await open(partial, 'w', 0o600);
  try {
    for await (const chunk of bundle.read(part))
      for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
    await file.sync();
  } finally {
    await file.close();
  }
  await putInSideFolder(partial, folder, part.sha256);
}

/** The files come first: a crash in between leaves files without a workspace, never the other way round. */
async function putInPlace(partial: string, path: string): Promise<void> {
  if (existsSync(path)) throw new AppError('fileExists', { path });
  const [from, to] = [sideFolderOf(partial), sideFolderOf(path)];
  if (existsSync(from)) {
    // Left over from a workspace of this name: what it holds belongs to nobody.
    if (existsSync(to)) throw new AppError('fileExists', { path: to });
    await rename(from, to);
  }
  await rename(partial, path);
  await flushNames(dirname(path));
}

async function removeMade(partial: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(`${partial}${ending}`, { force: true });
  await rm(sideFolderOf(partial), { recursive: true, force: true });
}

/** A row of the wrong shape, or one that breaks a rule of the file, means that the bundle is not what Longtable wrote. */
function asBundleError(error: unknown, bundlePath: string, path: string): unknown {
  if (isAppError(error, 'invalid'))
    return new AppError('fileDamaged', { path: bundlePath, detail: error.data.field }, { cause: error });
  const mapped = mapSqliteError(error, path);
  if (isAppError(mapped)) return mapped;
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
    return new AppError('fileDamaged', { path: bundlePath, detail: 'records' }, { cause: error });
  if (error instanceof Error && 'syscall' in error) return toAppError(asWriteError(error, path));
  return error;
}
