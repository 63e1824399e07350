import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { calendarScopeSchema, keptFailures } from '#shared/contract/calendar-files.ts';

import type { Device } from '../device.ts';
import type { OpenWorkspace, StorageContext } from '../context.ts';
import { isFileError } from '../files/file-errors.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { jsonFile, type JsonFile } from '../settings/json-file.ts';
import { calendarText } from './calendar-text.ts';

const keptSchema = z.object({
  id: z.string(),
  workspaceId: z.string(),
  path: z.string(),
  scope: calendarScopeSchema,
  includesRestricted: z.boolean(),
  writtenAt: z.string().nullable(),
  events: z.number(),
  hash: z.string(),
  failure: z.enum(keptFailures).nullable(),
});
/** A file that this computer keeps up to date. */
export type KeptFile = z.output<typeof keptSchema>;

/** How long a change waits for others before files are written, in milliseconds. */
const settleMs = 2_000;
/** How often a file that could not be written is tried again, in milliseconds. */
const retryMs = 300_000;

const lists = new WeakMap<Device, JsonFile<KeptFile[]>>();

/** The list of kept files, of all workspaces of this computer. */
export function keptFiles(device: Device): JsonFile<KeptFile[]> {
  const known = lists.get(device);
  if (known !== undefined) return known;
  const list = jsonFile(join(device.dataFolder, 'calendar-files.json'), z.array(keptSchema), []);
  lists.set(device, list);
  return list;
}

/** Adds, changes or removes an entry of the list, and tells the screens. */
export async function changeKept(context: StorageContext, change: (all: KeptFile[]) => KeptFile[]): Promise<void> {
  const list = keptFiles(context.device);
  await list.write(change(await list.read()));
  context.publish([{ feature: 'calendarFiles', ids: [] }]);
}

/** Keeps the files of the open workspace up to date until it is closed: now, after each change, and again after a failure. */
export function keepCalendarFiles(context: StorageContext): () => void {
  const { workspace } = context.open;
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    timer = undefined;
    if (workspace !== null && context.open.workspace === workspace)
      void writeAll(context, workspace).catch((error: unknown) =>
        context.log.error('calendar files were not written', error),
      );
  };
  const soon = (): void => {
    timer ??= setTimeout(write, settleMs);
    timer.unref();
  };
  const stopListening = context.device.events.listen((events) => {
    if (events.some((event) => event.feature === 'changes')) soon();
  });
  const again = setInterval(soon, retryMs);
  again.unref();
  soon();
  return () => {
    clearTimeout(timer);
    clearInterval(again);
    stopListening();
  };
}

async function writeAll(context: StorageContext, workspace: OpenWorkspace): Promise<void> {
  const all = await keptFiles(context.device).read();
  for (const file of all.filter((each) => each.workspaceId === workspace.session.id)) await writeKept(context, file.id);
}

/** Writes a kept file when it says something else than before, or is gone; what became of it is remembered. */
export async function writeKept(context: StorageContext, id: string): Promise<void> {
  const { workspace } = context.open;
  const file = (await keptFiles(context.device).read()).find((each) => each.id === id);
  if (file === undefined || workspace === null || workspace.session.id !== file.workspaceId) return;
  const now = context.clock();
  try {
    const { text, events } = await calendarText(workspace.db.read, file, workspace.meId, now);
    const hash = createHash('sha256').update(text).digest('hex');
    const isThere = await stat(file.path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (hash === file.hash && isThere && file.failure === null) return;
    const target = await createSafeFile(file.path);
    await target.write(text);
    await target.finish();
    await settle(context, id, { hash, events, failure: null, writtenAt: now.toISOString() });
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== file.failure) await settle(context, id, { failure });
    context.log.error('a calendar file was not written', error);
  }
}

function settle(context: StorageContext, id: string, facts: Partial<KeptFile>): Promise<void> {
  return changeKept(context, (all) => all.map((each) => (each.id === id ? { ...each, ...facts } : each)));
}

function failureOf(error: unknown): NonNullable<KeptFile['failure']> {
  if (!isFileError(error)) return 'failed';
  if (error.code === 'files.full') return 'full';
  const cause: unknown = error.cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'folderGone';
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'notAllowed' : 'failed';
}
