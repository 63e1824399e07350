import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of housekeeping. */
export const housekeepingTables: readonly ExportedTable[] = [
  {
    name: 'retentionRules',
    table: 'retention_rules',
    key: ['id'],
    columns: { id: 'text', subject: 'text', months: 'number', ...stamps },
  },
  {
    name: 'retentionReviews',
    table: 'retention_reviews',
    key: ['id'],
    columns: { id: 'text', record_type: 'text', record_id: 'text', keep_until: 'text', member_id: 'text', ...stamps },
  },
];
