import BetterSqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';

import { applicationId } from '#db/dialects/sqlite/open-sqlite.ts';
import { migrations } from '#db/migrations/index.ts';

/** Writes a workspace file as the version of the app wrote it whose last change of the schema was this one; it holds one member. */
export async function writeOlderWorkspace(path: string, lastMigration: string): Promise<void> {
  const database = new BetterSqlite(path);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const steps = Object.entries(migrations).map(
    ([name, step]) => [name, { up: (inner: Kysely<unknown>) => step.up(inner as never, 'sqlite') }] as const,
  );
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(steps) },
  }).migrateTo(lastMigration);
  if (error !== undefined) throw new Error(`No file of ${lastMigration}.`, { cause: error });
  database
    .prepare(
      `insert into members (id, version, created_at, updated_at, name, email, tint, is_active) values ('m1', 1, ?, ?, ?, '', 0, 1)`,
    )
    .run('2026-03-10T12:00:00.000Z', '2026-03-10T12:00:00.000Z', 'Noor Haddad');
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${Object.keys(migrations).indexOf(lastMigration) + 1}`);
  await db.destroy();
}
