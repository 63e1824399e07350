import type { Kysely } from 'kysely';

import type { DbReader, DialectOperations } from './dialects/dialect.ts';
import type { Database } from './schema/database.ts';

/** An open workspace: one connection that writes, one that reads beside it. */
export interface WorkspaceDb {
  readonly dialect: DialectOperations;
  /** The file; '' for a database in memory. */
  readonly path: string;
  readonly write: Kysely<Database>;
  readonly read: DbReader;
  /** Whether somebody waits to write: long work then ends its transaction. */
  isAwaited(): boolean;
  close(): Promise<void>;
}
