import type { Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** The evidence card that tells what a learning session found. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('learning_sessions')
    .addColumn('evidence_id', 'text', (definition) => definition.notNull().defaultTo(''))
    .execute();
  await db.schema
    .createIndex('learning_sessions_by_evidence_id')
    .on('learning_sessions')
    .column('evidence_id')
    .execute();
}
