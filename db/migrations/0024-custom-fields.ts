import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const fieldColumns = {
  id: 'text',
  version: 'integer',
  created_at: 'text',
  updated_at: 'text',
  deleted_at: 'text',
  record_type: 'text',
  name: 'text',
  kind: 'text',
  options: 'text',
  unit: 'text',
  is_restricted: 'integer',
  position: 'integer',
} as const;

const valueColumns = {
  record_id: 'text',
  field_id: 'text',
  record_type: 'text',
  kind: 'text',
  value: 'text',
  partner_id: 'text',
  sort_text: 'text',
  record_name: 'text',
} as const;

/** Fields that people add to records, and what stands in them. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  let fields = db.schema.createTable('custom_fields');
  for (const [name, type] of Object.entries(fieldColumns))
    fields = fields.addColumn(name, type, (column) => column.notNull());
  await fields
    .addPrimaryKeyConstraint('custom_fields_key', ['id'] as never)
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createIndex('custom_fields_by_record_type')
    .on('custom_fields')
    .columns(['record_type', 'position', 'id'])
    .execute();
  let values = db.schema.createTable('custom_values');
  for (const [name, type] of Object.entries(valueColumns))
    values = values.addColumn(name, type, (column) => column.notNull());
  await values
    .addColumn('sort_number', dialect === 'sqlite' ? sql`real` : 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('custom_values_key', ['record_id', 'field_id'] as never)
    .modifyEnd(dialect === 'sqlite' ? sql`strict, without rowid` : sql``)
    .execute();
  await db.schema
    .createIndex('custom_values_in_order')
    .on('custom_values')
    .columns(['field_id', 'sort_text', 'sort_number', 'record_name', 'record_id'])
    .execute();
  await db.schema.createIndex('custom_values_by_partner').on('custom_values').columns(['partner_id']).execute();
}
