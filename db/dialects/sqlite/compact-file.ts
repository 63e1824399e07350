import { bareSqlite } from './open-sqlite.ts';
import { mapSqliteError } from './sqlite-errors.ts';

/**
 * Gives the unused space of a workspace file, open here, back to the disk. Nobody may write meanwhile; those who read wait for nothing.
 * Blocks while it works, so it belongs in a thread of its own. Fails with `storageFull` when the disk is.
 */
export function compactFile(path: string): void {
  const connection = bareSqlite(path, { waitMilliseconds: 10_000 });
  try {
    connection.exec('vacuum');
    connection.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    throw mapSqliteError(error, path);
  } finally {
    connection.close();
  }
}
