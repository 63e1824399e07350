import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of the workspace and who uses it. */
export const workspaceTables: readonly ExportedTable[] = [
  {
    name: 'members',
    table: 'members',
    key: ['id'],
    added: { person_id: '' },
    columns: {
      id: 'text',
      name: 'text',
      email: 'text',
      tint: 'number',
      is_active: 'flag',
      person_id: 'text',
      ...stamps,
    },
  },
  { name: 'tags', table: 'tags', key: ['id'], columns: { id: 'text', name: 'text', ...stamps } },
  {
    name: 'metricLimits',
    table: 'metric_limits',
    key: ['id'],
    columns: { id: 'text', green: 'number', amber: 'number', ...stamps },
  },
  {
    name: 'glossary',
    table: 'glossary_entries',
    key: ['id'],
    columns: {
      id: 'text',
      kind: 'text',
      rule_id: 'text',
      locale: 'text',
      words: 'list',
      suggestions: 'list',
      severity: 'text',
      reason: 'text',
      ...stamps,
    },
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
