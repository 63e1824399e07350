import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';

import { countBeside } from '#db/attachments/contents-repository.ts';
import { createSqliteWorkspace, openSqliteWorkspace, type SqliteWorkspaceDb } from '#db/dialects/sqlite/open-sqlite.ts';
import { mapSqliteError } from '#db/dialects/sqlite/sqlite-errors.ts';
import { realPath, takeWorkspaceLock, type WorkspaceLock } from '#db/dialects/sqlite/workspace-lock.ts';
import { settleInterruptedSteps } from '#db/workspace/interrupted-steps.ts';
import { findWorkspace, foundWorkspace, lastSeq, type WorkspaceFacts } from '#db/workspace/workspace-repository.ts';
import { AppError, isAppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { keepCalendarFiles } from '../calendar-files/kept-files.ts';
import { readWaitingTexts } from '../attachments/read-texts.ts';
import { sideFolderOf } from '../attachments/side-folder.ts';
import { everyFeature, type StorageContext } from '../context.ts';
import { backupBeforeMigration } from '../backups/backup-before-migration.ts';
import { forgetChecksum } from '../backups/backup-files.ts';
import { keepBackups } from '../backups/hourly-backups.ts';
import { clearIncoming } from '../backups/replace-file.ts';
import { checkInBackground } from './check-workspace.ts';
import { closeWorkspace } from './close-workspace.ts';
import { demandWorkable, demandWritableFolder, isSameFile, syncedBy } from './file-access.ts';
import { rememberRecent } from './recent-workspaces.ts';
import { workspaceMark } from './workspace-mark.ts';
import { presenceOf, type WorkspaceSession } from './workspace-session.ts';

/** Opens a workspace file in place of the one that is open; that one stays open when this fails. Call it in turn. */
export async function openWorkspace(context: StorageContext, path: string): Promise<void> {
  if (context.open.workspace !== null && isSameFile(context.open.workspace.path, path)) return;
  demandWorkable(path);
  await take(context, path, async (real) =>
    openSqliteWorkspace(real, () => backupBeforeMigration(context, real), context.device.whileOnDisk),
  );
}

/** Makes a workspace file, lets `fill` write what it begins with, and opens it. A failure leaves no file. Call it in turn. */
export async function createWorkspace(
  context: StorageContext,
  path: string,
  fill: (db: SqliteWorkspaceDb) => Promise<void>,
): Promise<void> {
  demandWritableFolder(path);
  await take(context, path, async (real) => {
    if (existsSync(real)) throw new AppError('fileExists', { path: real });
    let db: SqliteWorkspaceDb | undefined;
    try {
      db = await createSqliteWorkspace(real, context.device.whileOnDisk);
      await fill(db);
      return db;
    } catch (error) {
      await db?.close();
      for (const ending of ['', '-wal', '-shm']) await rm(`${real}${ending}`, { force: true });
      throw error;
    }
  });
}

/** What a workspace holds at first: its name and the member who uses this computer. */
export async function foundEmptyWorkspace(
  context: StorageContext,
  db: SqliteWorkspaceDb,
  names: { name: string; memberName: string },
): Promise<void> {
  await foundWorkspace(
    db,
    { id: newId(), name: names.name, meId: newId(), isDemo: false, createdAt: context.clock().toISOString() },
    names.memberName,
  );
}

/** Locks a path, opens what is there and makes it the current workspace. */
async function take(
  context: StorageContext,
  path: string,
  open: (real: string) => Promise<SqliteWorkspaceDb>,
): Promise<void> {
  const { whileOnDisk } = context.device;
  whileOnDisk(true);
  try {
    await takeFile(context, path, open);
  } finally {
    whileOnDisk(false);
  }
  watchSession(context);
  context.publish(everyFeature);
}

async function takeFile(
  context: StorageContext,
  path: string,
  open: (real: string) => Promise<SqliteWorkspaceDb>,
): Promise<void> {
  const lock = takeWorkspaceLock(path, context.clock());
  let db: SqliteWorkspaceDb | undefined;
  try {
    const real = realPath(path);
    await clearIncoming(real);
    await forgetChecksum(real);
    db = await open(real);
    const { session, facts } = await startSession(context, db, lock, real);
    await closeWorkspace(context);
    context.open.workspace = { db, path: real, meId: facts.meId, session };
    await rememberRecent(context, { path: real, name: facts.name, workspaceId: facts.id }).catch((error: unknown) =>
      context.log.error('the list of recent workspaces was not written', error),
    );
  } catch (error) {
    await db?.close();
    lock.release();
    throw asFileError(error, path);
  }
}

async function startSession(
  context: StorageContext,
  db: SqliteWorkspaceDb,
  lock: WorkspaceLock,
  path: string,
): Promise<{ session: WorkspaceSession; facts: WorkspaceFacts }> {
  const facts = await findWorkspace(db.read);
  if (facts === undefined) throw new AppError('fileDamaged', { path, detail: 'no workspace row' });
  const mark = workspaceMark(context.device.dataFolder, facts.id, path, (error) =>
    context.log.error('the mark was not written', error),
  );
  const missingChanges = await mark.missing(await lastSeq(db.read));
  const settled = await settleInterruptedSteps(db);
  if (settled > 0) context.log.info('interrupted steps taken back', { steps: settled });
  return {
    facts,
    session: {
      file: db,
      id: facts.id,
      lock,
      mark,
      missingChanges,
      missingFiles: existsSync(sideFolderOf(path)) ? 0 : (await countBeside(db.read)).files,
      syncedBy: syncedBy(path),
      ...presenceOf(path),
      endings: [],
    },
  };
}

/** How often the file is looked for while nobody works, in milliseconds. */
const watchEvery = 5_000;

function watchSession(context: StorageContext): void {
  const current = context.open.workspace;
  if (current === null) return;
  const { session, db } = current;
  session.endings.push(
    context.device.events.listen((events) => {
      if (events.some((event) => event.feature === 'changes')) session.mark.touch(() => lastSeq(db.read));
    }),
    everySoOften(watchEvery, tellWhenGone(context, session)),
    keepBackups(context),
    keepCalendarFiles(context),
  );
  if (session.lock.wasLeftBehind) checkInBackground(context);
  void readWaitingTexts(context);
}

/** Once the file is gone the screens ask again, and then hear why nothing can be written. */
function tellWhenGone(context: StorageContext, session: WorkspaceSession): () => void {
  let wasPresent = true;
  return () => {
    const isPresent = session.isPresent();
    if (wasPresent !== isPresent) context.publish([{ feature: 'workspaces', ids: [] }]);
    wasPresent = isPresent;
  };
}

function everySoOften(milliseconds: number, work: () => void): () => void {
  const timer = setInterval(work, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** A file that turns out damaged while it is being opened is named as such: no workspace is open that "storage" could mean. */
function asFileError(error: unknown, path: string): unknown {
  const mapped = mapSqliteError(error, path);
  if (isAppError(mapped, 'storageDamaged'))
    return new AppError('fileDamaged', { path, detail: mapped.data.detail }, { cause: error });
  return mapped;
}
