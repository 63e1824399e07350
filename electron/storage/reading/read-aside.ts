import { setImmediate as nextTurn } from 'node:timers/promises';

import type { DbReader } from '#db/dialects/dialect.ts';
import { hasMoreThan } from '#db/workspace/workspace-repository.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import type { WorkspaceSession } from '../workspaces/workspace-session.ts';
import { readingThread, type ReadingThread, type ReadingWatch } from './reading-thread.ts';
import { read, type ReadingInputs, type ReadingKind, type ReadingResults } from './readings.ts';

/** From so many people or organizations on, long reads have a thread of their own; below, they take some milliseconds. */
const large = { people: 10_000, organizations: 2_500 } as const;

/** Runs a long read of the open workspace without holding up other calls. Fails as the read does, or with `cancelled`. */
export async function readAside<K extends ReadingKind>(
  context: StorageContext,
  kind: K,
  input: ReadingInputs[K],
  watch: ReadingWatch = {},
): Promise<ReadingResults[K]> {
  const db = workspaceDb(context).read;
  const open = context.open.workspace;
  if (open !== null && (await isLarge(db))) return threadOf(open.session, open.path).read(kind, input, watch);
  return read(db, kind, input, {
    report: (done, total) => watch.onProgress?.(done, total),
    pause: async () => {
      await nextTurn();
      if (watch.signal?.aborted === true) throw new AppError('cancelled', {});
    },
  });
}

/** Ends the thread of a workspace that is closed. */
export async function endReadings(session: WorkspaceSession): Promise<void> {
  const thread = threads.get(session);
  threads.delete(session);
  await thread?.end();
}

/** Whether a workspace has so many records that long reads have a thread of their own. */
export async function isLarge(db: DbReader): Promise<boolean> {
  return (
    (await hasMoreThan(db, 'people', large.people)) || (await hasMoreThan(db, 'organizations', large.organizations))
  );
}

const threads = new WeakMap<WorkspaceSession, ReadingThread>();

function threadOf(session: WorkspaceSession, path: string): ReadingThread {
  const thread = threads.get(session) ?? readingThread(path);
  threads.set(session, thread);
  return thread;
}
