import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach } from 'vitest';

import { openPglite } from '#db/dialects/postgres/open-pglite.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';

/** The databases that every repository must hold on: `describe.each(dialects)('… on $name', (dialect) => …)`. */
export const dialects = [{ name: 'SQLite' }, { name: 'PGlite' }] as const;

/** A database whose tables are empty at the start of each test. */
export interface TestDatabase {
  readonly db: WorkspaceDb;
}

/** Opens an empty database for every test of the enclosing block. PGlite takes seconds to start, so one is kept and emptied. */
export function testDatabase(dialect: (typeof dialects)[number]): TestDatabase {
  return dialect.name === 'SQLite' ? sqliteDatabase() : pgliteDatabase();
}

function sqliteDatabase(): TestDatabase {
  let folder = '';
  let db: WorkspaceDb | undefined;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'longtable-'));
    db = await createSqliteWorkspace(join(folder, 'test.longtable'));
  });
  afterEach(async () => {
    await db?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get db() {
      return opened(db);
    },
  };
}

/** One a test process: files that run in it share it, and it ends with it. */
let pglite: WorkspaceDb | undefined;
let tables: readonly string[] | undefined;

function pgliteDatabase(): TestDatabase {
  beforeAll(async () => {
    pglite ??= await openPglite();
  });
  beforeEach(async () => emptyTables(opened(pglite)));
  return {
    get db() {
      return opened(pglite);
    },
  };
}

/** Empties the tables that have rows: most have none, and asking all of them is one statement. */
async function emptyTables(db: WorkspaceDb): Promise<void> {
  tables ??= (await db.write.introspection.getTables()).map((table) => table.name);
  const filled = await sql<{ name: string }>`${sql.join(
    tables.map((name) => sql`select ${sql.lit(name)} as name where exists (select 1 from ${sql.table(name)})`),
    sql` union all `,
  )}`.execute(db.write);
  // Links before what they point at does not matter: the foreign keys are checked at the end of the transaction.
  await db.write.transaction().execute(async (trx) => {
    // The names come from the database itself, which the builder's types cannot follow.
    for (const { name } of filled.rows) await trx.deleteFrom(name as 'people').execute();
  });
}

function opened(db: WorkspaceDb | undefined): WorkspaceDb {
  if (db === undefined) throw new Error('The database is open only while a test runs.');
  return db;
}
