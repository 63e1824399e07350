import { PGlite } from '@electric-sql/pglite';
import { HandleEmptyInListsPlugin, Kysely, PGliteDialect, replaceWithNoncontingentExpression } from 'kysely';

import { migrate } from '../../migrate.ts';
import type { Database } from '../../schema.ts';
import type { WorkspaceDb } from '../../workspace-db.ts';
import type { DialectOperations } from '../dialect.ts';
import { postgresSearchIndex } from './postgres-search-index.ts';

const postgres: DialectOperations = {
  name: 'postgres',
  search: postgresSearchIndex,
  parameter: (position) => `$${position}`,
  inBulk: (db, work) => db.transaction().execute(work),
  isTaken: (error) => error instanceof Error && 'code' in error && error.code === '23505',
  mapError: (error) => error,
};

/** A PostgreSQL workspace in memory: the proof that repositories hold there too, and the seed of the team server. */
export async function openPglite(): Promise<WorkspaceDb> {
  const pglite = new PGlite();
  const kysely = new Kysely<Database>({
    dialect: new PGliteDialect({ pglite }),
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  });
  await migrate(kysely, postgres.name);
  return {
    dialect: postgres,
    path: '',
    write: kysely,
    read: kysely,
    isAwaited: () => false,
    close: () => kysely.destroy(),
  };
}
