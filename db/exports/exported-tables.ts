import type { Database } from '../schema.ts';

/** How a column is written in an export: as it stands, as a flag, or as the list that its JSON text holds. */
type ColumnForm = 'text' | 'number' | 'flag' | 'list';

/** A table of the whole-workspace export. Derived columns, versions and the trash stay out: they follow, or are over. */
export interface ExportedTable {
  /** The name in the file. */
  readonly name: string;
  readonly table: keyof Database;
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly key: readonly string[];
  /** Columns whose record must be in the file for the row to be there too, where they are not the usual ones. */
  readonly pointers?: readonly string[];
}

const stamps = { created_at: 'text', updated_at: 'text' } as const;
const partner = {
  id: 'text',
  name: 'text',
  emails: 'list',
  phones: 'list',
  addresses: 'list',
  links: 'list',
  languages: 'list',
  description: 'text',
  stage: 'text',
  owner_id: 'text',
  backup_owner_id: 'text',
  is_archived: 'flag',
  is_restricted: 'flag',
  ...stamps,
} as const;

/** The tables of an export in the order in which a file is read back: what is pointed at comes first. */
export const exportedTables: readonly ExportedTable[] = [
  {
    name: 'members',
    table: 'members',
    key: ['id'],
    columns: { id: 'text', name: 'text', email: 'text', tint: 'number', is_active: 'flag', ...stamps },
  },
  { name: 'tags', table: 'tags', key: ['id'], columns: { id: 'text', name: 'text', ...stamps } },
  {
    name: 'organizations',
    table: 'organizations',
    key: ['id'],
    columns: {
      ...partner,
      also_known_as: 'list',
      kind: 'text',
      sector: 'text',
      secondary_sectors: 'list',
      website: 'text',
    },
  },
  {
    name: 'people',
    table: 'people',
    key: ['id'],
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
      consents: 'list',
      do_not_contact: 'flag',
      is_public_official: 'flag',
      birthday: 'text',
    },
  },
  {
    name: 'roles',
    table: 'roles',
    key: ['id'],
    columns: {
      id: 'text',
      person_id: 'text',
      organization_id: 'text',
      title: 'text',
      is_primary: 'flag',
      starts_on: 'text',
      ends_on: 'text',
      speaks_for: 'flag',
      ...stamps,
    },
  },
  {
    name: 'interactions',
    table: 'interactions',
    key: ['id'],
    columns: {
      id: 'text',
      occurred_on: 'text',
      channel: 'text',
      direction: 'text',
      outcome: 'text',
      heard: 'text',
      promised: 'text',
      sensitivity: 'text',
      consent_to_quote: 'flag',
      member_id: 'text',
      ...stamps,
    },
  },
  {
    name: 'interactionParticipants',
    table: 'interaction_participants',
    key: ['interaction_id', 'record_id'],
    columns: { interaction_id: 'text', record_id: 'text', record_type: 'text' },
  },
  {
    name: 'followUps',
    table: 'follow_ups',
    key: ['id'],
    columns: {
      id: 'text',
      type: 'text',
      summary: 'text',
      owner_id: 'text',
      due_on: 'text',
      done_on: 'text',
      record_type: 'text',
      record_id: 'text',
      interaction_id: 'text',
      ...stamps,
    },
  },
  {
    name: 'notes',
    table: 'notes',
    key: ['id'],
    columns: {
      id: 'text',
      record_type: 'text',
      record_id: 'text',
      body: 'text',
      is_restricted: 'flag',
      is_pinned: 'flag',
      author_id: 'text',
      ...stamps,
    },
  },
  {
    name: 'relationships',
    table: 'relationships',
    key: ['id'],
    columns: {
      id: 'text',
      from_type: 'text',
      from_id: 'text',
      to_type: 'text',
      to_id: 'text',
      kind: 'text',
      is_directed: 'flag',
      strength: 'number',
      basis: 'text',
      confidence: 'text',
      willingness: 'number',
      since_on: 'text',
      ends_on: 'text',
      confirmed_on: 'text',
      note: 'text',
      is_restricted: 'flag',
      ...stamps,
    },
  },
  {
    name: 'wantedDecisions',
    table: 'wanted_decisions',
    key: ['id'],
    pointers: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      question: 'text',
      organization_id: 'text',
      decides_on: 'text',
      status: 'text',
      description: 'text',
      ...stamps,
    },
  },
  {
    name: 'assessments',
    table: 'assessments',
    key: ['id'],
    columns: {
      id: 'text',
      record_type: 'text',
      record_id: 'text',
      decision_id: 'text',
      scale: 'text',
      value: 'text',
      member_id: 'text',
      rated_on: 'text',
      basis: 'text',
      confidence: 'text',
      note: 'text',
      source: 'text',
      interaction_id: 'text',
      ...stamps,
    },
  },
  {
    name: 'recordTags',
    table: 'record_tags',
    key: ['record_id', 'tag_id'],
    columns: { record_id: 'text', tag_id: 'text', record_type: 'text' },
  },
  {
    name: 'savedViews',
    table: 'saved_views',
    key: ['id'],
    columns: {
      id: 'text',
      feature: 'text',
      name: 'text',
      definition: 'list',
      is_default: 'flag',
      position: 'number',
      ...stamps,
    },
  },
];

/** A column as the file names it: `givenName` for `given_name`. */
export function fileName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
