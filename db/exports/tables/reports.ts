import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of reports. */
export const reportsTables: readonly ExportedTable[] = [
  {
    name: 'reports',
    table: 'reports',
    key: ['id'],
    columns: {
      id: 'text',
      kind: 'text',
      title: 'text',
      period_start: 'text',
      period_end: 'text',
      subject_type: 'text',
      subject_id: 'text',
      sections: 'list',
      words: 'text',
      ...stamps,
    },
  },
];
