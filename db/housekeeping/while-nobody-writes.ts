import type { WorkspaceDb } from '../workspace-db.ts';

/** Does work while writes wait in their queue: they go on when it is done, and nothing of them is lost. */
export function whileNobodyWrites<T>(db: WorkspaceDb, work: () => Promise<T>): Promise<T> {
  return db.write.connection().execute(work);
}
