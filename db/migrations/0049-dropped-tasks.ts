import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** The day on which a task was dropped; for those that were dropped before, the day of their last change is the best that is known. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('tasks')
    .addColumn('dropped_on', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db
    .updateTable('tasks')
    .set({ dropped_on: sql<string>`substr(updated_at, 1, 10)` })
    .where('status', '=', 'dropped')
    .execute();
}
