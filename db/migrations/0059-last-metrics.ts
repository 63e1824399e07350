import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** The metrics as they were counted last. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('last_metrics')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('counted_at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('last_metrics_key', ['id'])
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
}
