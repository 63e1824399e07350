import { setTimeout as wait } from 'node:timers/promises';

import { findWorkspace, lastSeq } from '#db/workspace/workspace-repository.ts';

import { everyFeature, type OpenWorkspace, type StorageContext } from '../context.ts';
import { endReadings } from '../reading/read-aside.ts';
import { fileThreadsEnded } from './file-thread.ts';

/** A running transaction or job gets so long to end, in milliseconds; then it is rolled back, or taken back at the next opening. */
const patience = 2_000;

/** Closes the workspace that is open, if one is: jobs stop, the last transaction ends, the log goes into the file, the lock is freed. Call it in turn. */
export async function closeWorkspace(context: StorageContext): Promise<void> {
  const current = context.open.workspace;
  if (current === null) return;
  for (const end of current.session.endings) end();
  const stopped = Promise.all([stopJobs(context), endReadings(current.session)]);
  await Promise.race([stopped, wait(patience / 2, undefined, { ref: false })]);
  // From here on new calls hear that no workspace is open.
  context.open.workspace = null;
  await Promise.race([lastWrite(current), wait(patience / 2, undefined, { ref: false })]);
  await writeLastMark(context, current);
  try {
    await current.db.close();
  } finally {
    current.session.lock.release();
    context.publish(everyFeature);
  }
}

/** Stops all jobs and waits for what they leave behind. */
export async function stopJobs(context: StorageContext): Promise<void> {
  const running = context.jobs.running();
  for (const { jobId } of running) context.jobs.cancel(jobId);
  await Promise.all(running.map(({ jobId }) => context.jobs.finished(jobId)));
  await fileThreadsEnded();
}

/** The writer serves one at a time, so this ends after all that waited before it. */
async function lastWrite(current: OpenWorkspace): Promise<void> {
  await findWorkspace(current.db.write);
}

async function writeLastMark(context: StorageContext, { db, session }: OpenWorkspace): Promise<void> {
  session.mark.stop();
  try {
    // The mark is for the file at this path: when that is another one now, the old mark is what tells so.
    session.demandPresent();
    await session.mark.write(await lastSeq(db.read));
  } catch (error) {
    context.log.error('the mark was not written at closing', error);
  }
}
