import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import type { ImportSession } from './import-session.ts';

/** Dry runs that are kept at a time; the oldest idle one gives way. */
const keptSessions = 4;

const sessions = new WeakMap<StorageContext['open'], Map<string, ImportSession>>();

/** Keeps a dry run until it is discarded, others crowd it out or its workspace is closed. */
export function keepSession(context: StorageContext, session: ImportSession): void {
  const kept = sessionsOf(context);
  kept.set(session.id, session);
  const idle = [...kept.values()].filter((each) => !each.isBusy && each !== session);
  for (const old of idle.slice(0, Math.max(0, kept.size - keptSessions))) dropSession(context, old);
  const { workspace } = context.open;
  if (workspace?.db === session.db) workspace.session.endings.push(() => dropSession(context, session));
  // The workspace was closed while the rows were read.
  else dropSession(context, session);
}

/** A dry run of the open workspace. Fails with `notFound`. */
export function getSession(context: StorageContext, id: string): ImportSession {
  const db = workspaceDb(context);
  const session = sessionsOf(context).get(id);
  if (session === undefined || session.db !== db) throw new AppError('notFound', { type: 'imports', id });
  return session;
}

/** A dry run that nothing is being done with. Fails with `notFound` or `storageBusy`. */
export function getIdleSession(context: StorageContext, id: string): ImportSession {
  const session = getSession(context, id);
  if (session.isBusy) throw new AppError('storageBusy', {});
  return session;
}

/** Runs work on a dry run that nothing else may touch meanwhile. */
export async function whileBusy<T>(session: ImportSession, work: () => Promise<T>): Promise<T> {
  session.isBusy = true;
  try {
    return await work();
  } finally {
    session.isBusy = false;
  }
}

/** Forgets a dry run and gives its room back. */
export function dropSession(context: StorageContext, session: ImportSession): void {
  sessionsOf(context).delete(session.id);
  session.store.close();
}

function sessionsOf(context: StorageContext): Map<string, ImportSession> {
  const known = sessions.get(context.open);
  if (known !== undefined) return known;
  const made = new Map<string, ImportSession>();
  sessions.set(context.open, made);
  return made;
}
