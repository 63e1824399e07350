import { lastSeq } from '#db/workspace/workspace-repository.ts';

import type { StorageContext } from '../context.ts';
import { makeBackupIf } from './make-backup.ts';

/** A minute after opening, and then every five, it is seen whether a backup is due, in milliseconds. */
const firstLook = 60_000;
const everyLook = 300_000;
const hour = 3_600_000;

/** Makes a backup every hour in which something changed, as long as the workspace is open. Answers what ends that. */
export function keepBackups(context: StorageContext): () => void {
  const look = () => {
    backupWhenDue(context).catch((error: unknown) => context.log.error('the hourly backup failed', error));
  };
  let timer = setTimeout(() => {
    look();
    timer = setInterval(look, everyLook);
    timer.unref();
  }, firstLook);
  timer.unref();
  return () => {
    // A timer is known by its object, whichever kind it is.
    clearTimeout(timer);
    clearInterval(timer);
  };
}

/** Makes a backup when the newest one is an hour old and lacks steps; answers whether it did. */
export async function backupWhenDue(context: StorageContext): Promise<boolean> {
  const current = context.open.workspace;
  // Running work may change the file much; the backup is made at a later look.
  if (current === null || context.jobs.running().length > 0) return false;
  return makeBackupIf(context, 'hourly', async (newest) => {
    const seq = await lastSeq(current.db.read);
    if (newest === undefined) return seq > 0;
    return context.clock().getTime() - Date.parse(newest.at) >= hour && newest.note?.seq !== seq;
  });
}
