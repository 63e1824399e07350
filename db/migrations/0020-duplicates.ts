import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Pairs of records that may be one, pairs that somebody said are two, and what was merged into what. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  await db.schema
    .createTable('duplicate_pairs')
    .addColumn('left_id', 'text', (column) => column.notNull())
    .addColumn('right_id', 'text', (column) => column.notNull())
    .addColumn('record_type', 'text', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('duplicate_pairs_key', ['left_id', 'right_id'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createIndex('duplicate_pairs_by_score')
    .on('duplicate_pairs')
    .columns(['record_type', 'score', 'left_id', 'right_id'])
    .execute();
  await db.schema
    .createTable('duplicate_scans')
    .addColumn('record_type', 'text', (column) => column.notNull())
    .addColumn('scanned_at', 'text', (column) => column.notNull())
    .addColumn('compared', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('duplicate_scans_key', ['record_type'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createTable('duplicate_dismissals')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('record_type', 'text', (column) => column.notNull())
    .addColumn('left_id', 'text', (column) => column.notNull())
    .addColumn('right_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('duplicate_dismissals_key', ['id'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createIndex('duplicate_dismissals_by_left')
    .on('duplicate_dismissals')
    .columns(['left_id', 'right_id'])
    .execute();
  await db.schema
    .createIndex('duplicate_dismissals_by_right')
    .on('duplicate_dismissals')
    .columns(['right_id'])
    .execute();
}
