import { nextToRead, readBlob, saveText } from '#db/attachments/contents-repository.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { contentPath, sideFolderOf } from './side-folder.ts';
import { textReader } from './text-thread.ts';

/** A text of more bytes than this is found by its name alone. */
const largestRead = 100 * 1_048_576;

/** The jobs that read, by their workspace: one at a time, which takes up what is added meanwhile. */
const running = new WeakMap<object, string>();

/** Reads the words out of files that wait for it, as a job that nobody has to wait for; answers the job's id. */
export function startReadingTexts(context: StorageContext): string | null {
  const session = context.open.workspace?.session;
  if (session === undefined) return null;
  const known = running.get(session);
  if (known !== undefined) return known;
  const jobId = context.jobs.start(async (job) => {
    const done = () => running.delete(session);
    try {
      return { files: await readTexts(context, job, done) };
    } finally {
      done();
    }
  });
  running.set(session, jobId);
  return jobId;
}

/** Takes up the reading of files that wait for it since the workspace was last open. */
export async function readWaitingTexts(context: StorageContext): Promise<void> {
  const current = context.open.workspace;
  if (current === null) return;
  const next = await nextToRead(current.db.read).catch(() => undefined);
  if (next !== undefined && context.open.workspace === current) startReadingTexts(context);
}

async function readTexts(context: StorageContext, job: JobHandle, done: () => void): Promise<number> {
  const db = workspaceDb(context);
  const folder = sideFolderOf(db.path);
  const reader = textReader();
  let files = 0;
  try {
    for (let next = await nextToRead(db.read); next !== undefined; next = await nextToRead(db.read)) {
      const { hash, mediaType, place, size } = next;
      job.report('texts', files, 0);
      const source = place === 'inside' ? await readBlob(db.read, hash) : contentPath(folder, hash);
      const result =
        source === undefined || size > largestRead
          ? { text: '', state: 'failed' as const }
          : await reader.read({ mediaType, source });
      await job.pause();
      const ids = await db.write.transaction().execute((trx) => saveText(trx, db.dialect, hash, result));
      context.publish([
        { feature: 'attachments', ids },
        { feature: 'search', ids: [] },
      ]);
      files++;
    }
    return files;
  } finally {
    // Before the thread ends: what is added from here on is for the next job.
    done();
    await reader.end();
  }
}
