import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

import { migrations } from './migrations/index.ts';
import type { Database } from './schema/database.ts';

/**
 * Brings a database to the newest schema, each step in a transaction of its own.
 * Kysely's Migrator does not open transactions on SQLite, so that a step that fails half-way would leave its tables behind.
 */
export async function migrate(db: Kysely<Database>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(Object.entries(migrations).map(([name, step]) => [name, inTransaction(step.up, dialect)])),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The schema could not be brought up to date.', { cause: error });
}

function inTransaction(up: (typeof migrations)[string]['up'], dialect: 'sqlite' | 'postgres'): Migration {
  return { up: (db) => (db.isTransaction ? up(db, dialect) : db.transaction().execute((trx) => up(trx, dialect))) };
}
