import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of duplicates and merges. */
export const duplicatesTables: readonly ExportedTable[] = [
  {
    name: 'duplicateDismissals',
    table: 'duplicate_dismissals',
    key: ['id'],
    pointers: ['left_id', 'right_id'],
    columns: { id: 'text', record_type: 'text', left_id: 'text', right_id: 'text', member_id: 'text', ...stamps },
  },
  {
    name: 'merges',
    table: 'merges',
    key: ['id'],
    pointers: ['kept_id'],
    isWhole: true,
    columns: {
      id: 'text',
      record_type: 'text',
      kept_id: 'text',
      other_id: 'text',
      other_name: 'text',
      other_row: 'list',
      fields_before: 'list',
      fields_after: 'list',
      moves: 'list',
      member_id: 'text',
      ...stamps,
    },
  },
];
