import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { backupReasons, type Backup } from '#shared/contract/backups.ts';
import { AppError } from '#shared/errors.ts';

import { sideFolderOf } from '../attachments/side-folder.ts';
import type { StorageContext } from '../context.ts';
import { writeWhole } from '../settings/json-file.ts';

/** What is known of a backup beside its file; the file's name alone tells enough when this is lost. */
const noteSchema = z.object({
  name: z.string(),
  workspaceId: z.string(),
  workspacePath: z.string(),
  seq: z.number().int(),
  /** Of the bytes of the backup when it was made; '' for those of before this was kept. */
  sha256: z.string().default(''),
});
export type BackupNote = z.output<typeof noteSchema>;

/** A backup with its place. */
export interface StoredBackup extends Backup {
  readonly path: string;
  readonly note: BackupNote | undefined;
}

/** The folder of a workspace's backups: the one that the person chose, or the app's own. */
export async function backupFolder(context: StorageContext, workspaceId: string): Promise<string> {
  const { folder } = await context.device.backupPlace.read();
  return folder === null
    ? join(ownBackups(context), folderName(workspaceId))
    : join(folder, chosenName, folderName(workspaceId));
}

/** Every folder that may hold backups, of any workspace. */
export async function allBackupFolders(context: StorageContext): Promise<string[]> {
  const { folder } = await context.device.backupPlace.read();
  const roots = [ownBackups(context), ...(folder === null ? [] : [join(folder, chosenName)])];
  const folders = await Promise.all(roots.map(async (root) => (await namesIn(root)).map((name) => join(root, name))));
  return folders.flat();
}

/** The name of the file for a backup made now; readable for somebody who looks into the folder. */
export function backupFileName(at: Date, reason: Backup['reason'], name: string): string {
  const words = name
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .slice(0, 40)
    .trim();
  return `${[at.toISOString().replaceAll(/[:.]/g, '-'), reason, words].filter((part) => part !== '').join(' ')}.longtable`;
}

/** The backups in a folder, newest first; whatever else lies there is left alone. */
export async function backupsIn(folder: string): Promise<StoredBackup[]> {
  const found = await Promise.all((await namesIn(folder)).map((id) => readBackup(folder, id)));
  return found.filter((backup) => backup !== undefined).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Backups of the workspace that is open, from the present folder and from the app's own. */
export async function backupsOfCurrent(context: StorageContext): Promise<{ folder: string; backups: StoredBackup[] }> {
  const id = currentId(context);
  const folder = await backupFolder(context, id);
  const own = join(ownBackups(context), folderName(id));
  const backups = await backupsIn(folder);
  return { folder, backups: own === folder ? backups : [...backups, ...(await backupsIn(own))] };
}

/** One of them by its id; fails with `notFound`. */
export async function findBackup(context: StorageContext, id: string): Promise<StoredBackup> {
  const found = (await backupsOfCurrent(context)).backups.find((backup) => backup.id === id);
  if (found === undefined) throw new AppError('notFound', { type: 'backups', id });
  return found;
}

/** Writes what is known of a backup beside it. */
export async function writeNote(backupPath: string, note: BackupNote): Promise<void> {
  await writeWhole(notePath(backupPath), JSON.stringify(note));
}

/** What was written beside a backup when it was made, if it is there. */
export async function readNote(backupPath: string): Promise<BackupNote | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(notePath(backupPath), 'utf8')));
  } catch {
    return undefined;
  }
}

/** A backup that is opened as a workspace of its own gets other bytes by that alone, so that its checksum says nothing from then on. */
export async function forgetChecksum(path: string): Promise<void> {
  const note = await readNote(path);
  if (note !== undefined && note.sha256 !== '') await writeNote(path, { ...note, sha256: '' });
}

/** Removes a backup for good, with the files that belong to it. */
export async function removeBackup(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(notePath(path), { force: true });
  await rm(sideFolderOf(path), { recursive: true, force: true });
}

/** The id of the open workspace; fails with `workspaceClosed`. */
export function currentId(context: StorageContext): string {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  return context.open.workspace.session.id;
}

/** The contract's part of a stored backup. */
export function backupOf({ id, at, reason, name, bytes }: StoredBackup): Backup {
  return { id, at, reason, name, bytes };
}

const chosenName = 'Longtable backups';

function ownBackups(context: StorageContext): string {
  return join(context.device.dataFolder, 'backups');
}

/** The id comes out of a file that may be anybody's work, so only a plain one names a folder as it is. */
function folderName(workspaceId: string): string {
  return /^[\da-f-]{36}$/.test(workspaceId)
    ? workspaceId
    : createHash('sha256').update(workspaceId).digest('hex').slice(0, 32);
}

const namePattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z ([a-z-]+)(?: .*)?\.longtable$/;
const reasonSchema = z.enum(backupReasons);

async function readBackup(folder: string, id: string): Promise<StoredBackup | undefined> {
  const [, day, hours, minutes, seconds, milliseconds, word] = namePattern.exec(id) ?? [];
  const reason = reasonSchema.safeParse(word);
  if (day === undefined || !reason.success) return undefined;
  const path = join(folder, id);
  const file = await stat(path).catch(() => undefined);
  if (file === undefined || !file.isFile()) return undefined;
  const note = await readNote(path);
  return {
    id,
    at: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
    reason: reason.data,
    name: note?.name ?? '',
    bytes: file.size,
    path,
    note,
  };
}

function notePath(backupPath: string): string {
  return `${backupPath}.json`;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
