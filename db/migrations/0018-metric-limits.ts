import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Where green ends and red begins of the metrics for which the coalition set limits of its own. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('metric_limits')
    .addColumn('id', 'text', (definition) => definition.notNull())
    .addColumn('version', 'integer', (definition) => definition.notNull())
    .addColumn('created_at', 'text', (definition) => definition.notNull())
    .addColumn('updated_at', 'text', (definition) => definition.notNull())
    .addColumn('green', 'integer', (definition) => definition.notNull())
    .addColumn('amber', 'integer', (definition) => definition.notNull())
    .addPrimaryKeyConstraint('metric_limits_key', ['id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
    .execute();
}
