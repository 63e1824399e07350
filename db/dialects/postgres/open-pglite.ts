import { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  HandleEmptyInListsPlugin,
  Kysely,
  PGliteDialect,
  replaceWithNoncontingentExpression,
} from 'kysely';

import { migrate } from '../../migrate.ts';
import type { Database } from '../../schema/database.ts';
import type { WorkspaceDb } from '../../workspace-db.ts';
import type { DbTransaction, DialectOperations } from '../dialect.ts';
import { postgresSearchIndex } from './postgres-search-index.ts';

const postgres: DialectOperations = {
  name: 'postgres',
  search: postgresSearchIndex,
  parameter: (position) => `$${position}`,
  insert: insertTogether,
  runEach: async (trx, statement, rows) => {
    let position = 0;
    const numbered = statement.replaceAll('?', () => `$${++position}`);
    for (const row of rows) await trx.executeQuery(CompiledQuery.raw(numbered, [...row]));
  },
  inBulk: (db, work) => db.transaction().execute(work),
  fillNew: async (_db, fill, follow) => {
    await fill();
    await follow?.();
  },
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

/** Many rows a statement: a round trip costs more than a row. */
async function insertTogether(
  trx: DbTransaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 100) {
    const part = rows.slice(start, start + 100);
    let position = 0;
    const marks = part.map(() => `(${columns.map(() => `$${++position}`).join(',')})`);
    await trx.executeQuery(
      CompiledQuery.raw(`insert into ${table} (${columns.join(',')}) values ${marks.join(',')}`, part.flat()),
    );
  }
}
