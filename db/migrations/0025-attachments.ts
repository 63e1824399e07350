import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/** Files on records: what is attached, the contents behind it, and the bytes of small ones. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  let attachments = db.schema.createTable('attachments').addColumn('id', 'text', (column) => column.notNull());
  for (const [name, type] of attachmentColumns)
    attachments = attachments.addColumn(name, type, (column) => column.notNull());
  await attachments.addPrimaryKeyConstraint('attachments_key', ['id']).modifyEnd(strict).execute();
  await db.schema
    .createTable('attachment_contents')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_state', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attachment_contents_key', ['hash'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createTable('attachment_blobs')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('bytes', dialect === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('attachment_blobs_key', ['hash'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createIndex('attachments_by_record')
    .on('attachments')
    .columns(['record_id', 'deleted_at', 'created_at', 'id'])
    .execute();
  await db.schema.createIndex('attachments_by_hash').on('attachments').columns(['hash']).execute();
  await db.schema
    .createIndex('attachments_in_trash')
    .on('attachments')
    .columns(['deleted_at', 'id'])
    .where(sql<boolean>`deleted_at <> ''`)
    .execute();
  await db.schema
    .createIndex('attachment_contents_to_read')
    .on('attachment_contents')
    .columns(['hash'])
    .where(sql<boolean>`text_state = 'waiting'`)
    .execute();
}

const attachmentColumns = [
  ['version', 'integer'],
  ['created_at', 'text'],
  ['updated_at', 'text'],
  ['deleted_at', 'text'],
  ['record_type', 'text'],
  ['record_id', 'text'],
  ['name', 'text'],
  ['media_type', 'text'],
  ['size', 'integer'],
  ['hash', 'text'],
  ['note', 'text'],
  ['is_restricted', 'integer'],
  ['added_by', 'text'],
] as const;
