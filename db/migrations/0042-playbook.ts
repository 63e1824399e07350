import type { Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Where a lesson came from, when it came with a playbook. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('lessons')
    .addColumn('provenance', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
