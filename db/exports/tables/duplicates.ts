import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of duplicates. */
export const duplicatesTables: readonly ExportedTable[] = [
  {
    name: 'duplicateDismissals',
    table: 'duplicate_dismissals',
    key: ['id'],
    pointers: ['left_id', 'right_id'],
    columns: { id: 'text', record_type: 'text', left_id: 'text', right_id: 'text', member_id: 'text', ...stamps },
  },
];
