import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { toAppError } from '../files/file-errors.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { os } from '../procedures.ts';
import { calendarText, scopeName } from './calendar-text.ts';
import { changeKept, keptFiles, writeKept, type KeptFile } from './kept-files.ts';

export const calendarFilesHandlers = {
  save: os.calendarFiles.save.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const path = context.files.demand(input.path, 'write');
    const { text, events, leftOut } = await calendarText(db, input, meOf(context), context.clock());
    try {
      const file = await createSafeFile(path);
      await file.write(text);
      await file.finish();
    } catch (error) {
      throw toAppError(error);
    }
    return { path, events, leftOut };
  }),

  kept: os.calendarFiles.kept.handler(async ({ context }) => {
    const db = workspaceDb(context).read;
    return Promise.all(
      (await ownFiles(context)).map(async ({ id, path, scope, includesRestricted, writtenAt, events, failure }) => ({
        id,
        path,
        scope,
        includesRestricted,
        writtenAt,
        events,
        failure,
        // A committee or person that is gone has no name anymore.
        label: await scopeName(db, scope).catch(() => ''),
      })),
    );
  }),

  keep: os.calendarFiles.keep.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const path = context.files.demand(input.path, 'write');
    await scopeName(db, input.scope);
    const workspaceId = context.open.workspace?.session.id ?? '';
    const before = (await ownFiles(context)).find((file) => file.path === path);
    const id = before?.id ?? newId();
    const fresh = { writtenAt: null, events: 0, hash: '', failure: null };
    await changeKept(context, (all) => [
      ...all.filter((file) => file.id !== id),
      { ...fresh, ...input, path, id, workspaceId },
    ]);
    await writeKept(context, id);
    return { id };
  }),

  writeNow: os.calendarFiles.writeNow.handler(async ({ input, context }) => {
    workspaceDb(context);
    if (!(await ownFiles(context)).some((file) => file.id === input.id))
      throw new AppError('notFound', { type: 'calendarFiles', id: input.id });
    await writeKept(context, input.id);
    return {};
  }),

  stop: os.calendarFiles.stop.handler(async ({ input, context }) => {
    workspaceDb(context);
    await changeKept(context, (all) => all.filter((file) => file.id !== input.id));
    return {};
  }),
};

async function ownFiles(context: StorageContext): Promise<KeptFile[]> {
  const id = context.open.workspace?.session.id;
  return (await keptFiles(context.device).read()).filter((file) => file.workspaceId === id);
}

function meOf(context: StorageContext): string {
  return context.open.workspace?.meId ?? '';
}
