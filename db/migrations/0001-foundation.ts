import { sql, type Kysely, type CreateTableBuilder } from 'kysely';

/* Frozen: imports nothing from the app. */

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;
const partner = {
  ...versioned,
  deleted_at: 'text',
  name: 'text',
  sort_name: 'text',
  emails: 'text',
  phones: 'text',
  addresses: 'text',
  links: 'text',
  languages: 'text',
  description: 'text',
  stage: 'text',
  owner_id: 'text',
  backup_owner_id: 'text',
  is_archived: 'integer',
  is_restricted: 'integer',
  email: 'text',
  phone: 'text',
  city: 'text',
  sort_city: 'text',
  last_contact_on: 'text',
  next_follow_up_on: 'text',
} as const;

const tables: Readonly<
  Record<string, { columns: Columns; key: readonly string[]; references?: Readonly<Record<string, string>> }>
> = {
  workspace: {
    columns: { id: 'text', name: 'text', me_id: 'text', is_demo: 'integer', created_at: 'text' },
    key: ['id'],
  },
  members: {
    columns: { ...versioned, name: 'text', email: 'text', tint: 'integer', is_active: 'integer' },
    key: ['id'],
  },
  organizations: {
    columns: {
      ...partner,
      also_known_as: 'text',
      kind: 'text',
      sector: 'text',
      secondary_sectors: 'text',
      website: 'text',
    },
    key: ['id'],
  },
  people: {
    columns: {
      ...partner,
      prefix: 'text',
      given_name: 'text',
      middle_name: 'text',
      family_name: 'text',
      suffix: 'text',
      nickname: 'text',
      alias: 'text',
      pronouns: 'text',
      preferred_channel: 'text',
      consents: 'text',
      do_not_contact: 'integer',
      is_public_official: 'integer',
      birthday: 'text',
      organization_id: 'text',
      organization_name: 'text',
      sort_organization: 'text',
      title: 'text',
      sector: 'text',
    },
    key: ['id'],
  },
  roles: {
    columns: {
      ...versioned,
      person_id: 'text',
      organization_id: 'text',
      title: 'text',
      is_primary: 'integer',
      starts_on: 'text',
      ends_on: 'text',
      speaks_for: 'integer',
    },
    key: ['id'],
    references: { person_id: 'people', organization_id: 'organizations' },
  },
  interactions: {
    columns: {
      ...versioned,
      deleted_at: 'text',
      occurred_on: 'text',
      channel: 'text',
      direction: 'text',
      outcome: 'text',
      heard: 'text',
      promised: 'text',
      sensitivity: 'text',
      consent_to_quote: 'integer',
      member_id: 'text',
    },
    key: ['id'],
  },
  interaction_participants: {
    columns: { interaction_id: 'text', record_id: 'text', record_type: 'text' },
    key: ['interaction_id', 'record_id'],
    references: { interaction_id: 'interactions' },
  },
  follow_ups: {
    columns: {
      ...versioned,
      deleted_at: 'text',
      type: 'text',
      summary: 'text',
      owner_id: 'text',
      due_on: 'text',
      done_on: 'text',
      record_type: 'text',
      record_id: 'text',
      interaction_id: 'text',
    },
    key: ['id'],
  },
  notes: {
    columns: {
      ...versioned,
      deleted_at: 'text',
      record_type: 'text',
      record_id: 'text',
      body: 'text',
      is_restricted: 'integer',
      is_pinned: 'integer',
      author_id: 'text',
    },
    key: ['id'],
  },
  tags: { columns: { ...versioned, name: 'text', sort_name: 'text' }, key: ['id'] },
  record_tags: {
    columns: { record_id: 'text', tag_id: 'text', record_type: 'text' },
    key: ['record_id', 'tag_id'],
    references: { tag_id: 'tags' },
  },
  saved_views: {
    columns: {
      ...versioned,
      feature: 'text',
      name: 'text',
      definition: 'text',
      is_default: 'integer',
      position: 'integer',
    },
    key: ['id'],
  },
  import_mappings: { columns: { id: 'text', mapping: 'text', updated_at: 'text' }, key: ['id'] },
  change_sets: {
    columns: {
      id: 'text',
      seq: 'integer',
      at: 'text',
      member_id: 'text',
      command: 'text',
      summary: 'text',
      state: 'text',
      count: 'integer',
      first_change: 'integer',
      last_change: 'integer',
    },
    key: ['id'],
  },
  contact_keys: {
    columns: { kind: 'text', key: 'text', record_id: 'text', record_type: 'text' },
    key: ['kind', 'key', 'record_id'],
  },
};

/** Narrow rows that are all key: without a row number they are stored once instead of twice. */
const linkTables = new Set(['interaction_participants', 'record_tags', 'contact_keys']);

/** Integer keys: in SQLite these are the row number itself, the cheapest key there is. */
const numberedTables: Readonly<Record<string, Columns>> = {
  changes: {
    id: 'integer',
    step: 'integer',
    table_name: 'text',
    row_key: 'text',
    op: 'text',
    before: 'text',
    after: 'text',
  },
  search_documents: {
    number: 'integer',
    record_type: 'text',
    record_id: 'text',
    title: 'text',
    subtitle: 'text',
    is_restricted: 'integer',
    parent: 'text',
  },
};

/** Lists show what is not in the trash, so their indexes hold only that; with `is_archived` at the end they answer counts by themselves. */
const liveIndexes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  people: [
    ['sort_name', 'id'],
    ['sort_organization', 'sort_name', 'id'],
    ['sector', 'sort_name', 'id'],
    ['stage', 'sort_name', 'id'],
    ['owner_id', 'sort_name', 'id'],
    ['last_contact_on', 'id'],
    ['next_follow_up_on', 'id'],
    ['sort_city', 'sort_name', 'id'],
    ['title', 'sort_name', 'id'],
    ['email', 'sort_name', 'id'],
    ['organization_id'],
    ['created_at', 'id'],
    ['updated_at', 'id'],
  ],
  organizations: [
    ['sort_name', 'id'],
    ['sector', 'sort_name', 'id'],
    ['kind', 'sort_name', 'id'],
    ['stage', 'sort_name', 'id'],
    ['owner_id', 'sort_name', 'id'],
    ['last_contact_on', 'id'],
    ['next_follow_up_on', 'id'],
    ['sort_city', 'sort_name', 'id'],
    ['created_at', 'id'],
    ['updated_at', 'id'],
  ],
};

const indexes: readonly (readonly [string, ...string[]])[] = [
  ['interactions', 'occurred_on', 'id'],
  ['interactions', 'updated_at', 'id'],
  ['follow_ups', 'done_on', 'due_on', 'id', 'owner_id'],
  ['follow_ups', 'record_id', 'done_on', 'due_on'],
  ['follow_ups', 'interaction_id'],
  ['notes', 'record_id', 'created_at'],
  ['roles', 'person_id'],
  ['roles', 'organization_id'],
  ['interaction_participants', 'record_id', 'interaction_id'],
  ['record_tags', 'tag_id', 'record_type', 'record_id'],
  ['contact_keys', 'record_id'],
  ['changes', 'row_key', 'id'],
  ['change_sets', 'state', 'seq'],
];

/** What can be in the trash is listed there by the day that it went in. */
const trashTables = ['people', 'organizations', 'interactions', 'follow_ups', 'notes'];

// The database's own shape is unknown here: a migration must not depend on the app's present types.
// oxlint-disable-next-line no-explicit-any -- Kysely's own advice for migrations.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const strict = dialect === 'sqlite' ? sql`strict` : sql``;
  for (const [name, table] of Object.entries(tables)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(table.columns))
      builder = builder.addColumn(column, type, (definition) => definition.notNull());
    builder = builder.addPrimaryKeyConstraint(`${name}_key`, [...table.key] as [string]);
    for (const [column, target] of Object.entries(table.references ?? {})) {
      builder = builder.addForeignKeyConstraint(`${name}_${column}`, [column], target, ['id'], (constraint) =>
        constraint.deferrable().initiallyDeferred(),
      );
    }
    await builder
      .modifyEnd(linkTables.has(name) && dialect === 'sqlite' ? sql`strict, without rowid` : strict)
      .execute();
  }
  for (const [name, columns] of Object.entries(numberedTables)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns)) {
      const isKey = column === 'id' || column === 'number';
      builder = builder.addColumn(column, type, (definition) =>
        isKey ? definition.primaryKey() : definition.notNull(),
      );
    }
    await builder.modifyEnd(strict).execute();
  }
  for (const [table, list] of Object.entries(liveIndexes)) {
    for (const columns of list) {
      await db.schema
        .createIndex(`${table}_by_${columns[0]}`)
        .on(table)
        .columns([...columns, 'is_archived'])
        .where(sql.ref('deleted_at'), '=', sql.lit(''))
        .execute();
    }
  }
  for (const [table, ...columns] of indexes)
    await db.schema.createIndex(`${table}_by_${columns[0]}`).on(table).columns(columns).execute();
  for (const table of trashTables) {
    await db.schema
      .createIndex(`${table}_in_trash`)
      .on(table)
      .columns(['deleted_at', 'id'])
      .where(sql.ref('deleted_at'), '<>', sql.lit(''))
      .execute();
  }
  // The first screen counts sectors at the table from this alone.
  await db.schema
    .createIndex('organizations_at_the_table')
    .on('organizations')
    .columns(['stage', 'sector', 'secondary_sectors'])
    .where(sql.ref('deleted_at'), '=', sql.lit(''))
    .execute();
  await db.schema.createIndex('change_sets_by_seq').unique().on('change_sets').columns(['seq']).execute();
  await db.schema.createIndex('tags_by_sort_name').unique().on('tags').columns(['sort_name']).execute();
  await db.schema
    .createIndex('search_documents_by_record')
    .unique()
    .on('search_documents')
    .columns(['record_id'])
    .execute();
  await createFullTextIndex(db, dialect);
}

// oxlint-disable-next-line no-explicit-any -- see above.
async function createFullTextIndex(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create virtual table search_words using fts5(title, keys, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')`.execute(
      db,
    );
    await sql`create virtual table search_trigrams using fts5(title, content='', contentless_delete=1, tokenize='trigram', detail='none')`.execute(
      db,
    );
    return;
  }
  await sql`create table search_words (number integer primary key, title text not null, keys text not null, body text not null,
    words tsvector generated always as (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', keys), 'B') || setweight(to_tsvector('simple', body), 'C')) stored)`.execute(
    db,
  );
  await sql`create index search_words_by_words on search_words using gin (words)`.execute(db);
}
