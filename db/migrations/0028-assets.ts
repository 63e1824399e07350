import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

const versioned = { id: 'text', version: 'integer', created_at: 'text', updated_at: 'text' } as const;

const tables = {
  assets: {
    ...versioned,
    deleted_at: 'text',
    kind: 'text',
    title: 'text',
    sort_title: 'text',
    body: 'text',
    alt_text: 'text',
    summary: 'text',
    segment_id: 'text',
    box_id: 'text',
    language: 'text',
    channel: 'text',
    campaign_id: 'text',
    owner_person_id: 'text',
    status: 'text',
    status_at: 'text',
    is_crisis: 'integer',
    hash: 'text',
    published_on: 'text',
    published_hash: 'text',
    published_without: 'text',
    expires_on: 'text',
    translation_of: 'text',
    source_hash: 'text',
    translation_state: 'text',
    needed_languages: 'text',
    note: 'text',
  },
  asset_versions: {
    ...versioned,
    asset_id: 'text',
    number: 'integer',
    hash: 'text',
    title: 'text',
    body: 'text',
    alt_text: 'text',
    source: 'text',
    facts: 'text',
    member_id: 'text',
    note: 'text',
  },
  asset_approvals: {
    ...versioned,
    asset_id: 'text',
    hash: 'text',
    step: 'text',
    person_id: 'text',
    member_id: 'text',
    role: 'text',
    answer: 'text',
    note: 'text',
    answered_on: 'text',
  },
  asset_reviewers: { ...versioned, asset_id: 'text', step: 'text', person_id: 'text', role: 'text' },
  asset_comments: {
    ...versioned,
    asset_id: 'text',
    hash: 'text',
    quote: 'text',
    start_at: 'integer',
    end_at: 'integer',
    body: 'text',
    member_id: 'text',
    resolved_on: 'text',
  },
  asset_uses: {
    ...versioned,
    asset_id: 'text',
    hash: 'text',
    used_on: 'text',
    channel: 'text',
    place: 'text',
    reach: 'integer',
    link: 'text',
    result: 'text',
    note: 'text',
  },
  asset_evidence: { ...versioned, asset_id: 'text', evidence_id: 'text', number: 'text', note: 'text' },
  asset_stories: { ...versioned, asset_id: 'text', story_id: 'text' },
  message_blocks: { ...versioned, deleted_at: 'text', title: 'text', body: 'text', box_id: 'text' },
  language_overrides: {
    ...versioned,
    asset_id: 'text',
    hash: 'text',
    rule_id: 'text',
    quote: 'text',
    reason: 'text',
    member_id: 'text',
  },
} as const;

const indexes = [
  ['assets_by_change', 'assets', ['deleted_at', 'updated_at', 'id']],
  ['assets_by_status', 'assets', ['deleted_at', 'status', 'updated_at', 'id']],
  ['assets_by_title', 'assets', ['deleted_at', 'sort_title', 'id']],
  ['assets_by_publishing', 'assets', ['published_on']],
  ['assets_by_source', 'assets', ['translation_of']],
  ['assets_by_owner', 'assets', ['owner_person_id']],
  ['assets_by_campaign', 'assets', ['campaign_id']],
  ['asset_versions_by_asset', 'asset_versions', ['asset_id', 'number']],
  ['asset_versions_by_hash', 'asset_versions', ['hash']],
  ['asset_approvals_by_asset', 'asset_approvals', ['asset_id']],
  ['asset_approvals_by_person', 'asset_approvals', ['person_id']],
  ['asset_reviewers_by_asset', 'asset_reviewers', ['asset_id']],
  ['asset_reviewers_by_person', 'asset_reviewers', ['person_id']],
  ['asset_comments_by_asset', 'asset_comments', ['asset_id']],
  ['asset_uses_by_asset', 'asset_uses', ['asset_id']],
  ['asset_evidence_by_asset', 'asset_evidence', ['asset_id']],
  ['asset_evidence_by_card', 'asset_evidence', ['evidence_id']],
  ['asset_stories_by_asset', 'asset_stories', ['asset_id']],
  ['asset_stories_by_story', 'asset_stories', ['story_id']],
  ['message_blocks_by_change', 'message_blocks', ['deleted_at', 'updated_at']],
  ['language_overrides_by_asset', 'language_overrides', ['asset_id']],
] as const;

/** Texts that the coalition puts out: their versions, approvals, comments, uses, sources, and the blocks that they share. */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  for (const [name, columns] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns))
      table = table.addColumn(column, type, (built) => built.notNull());
    await table
      .addPrimaryKeyConstraint(`${name}_key`, ['id'] as never)
      .modifyEnd(dialect === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  for (const [name, table, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
}
