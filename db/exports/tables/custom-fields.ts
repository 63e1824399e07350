import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of custom fields and their values; they come last, because values point at every kind of record. */
export const customFieldsTables: readonly ExportedTable[] = [
  {
    name: 'customFields',
    table: 'custom_fields',
    key: ['id'],
    columns: {
      id: 'text',
      record_type: 'text',
      name: 'text',
      kind: 'text',
      options: 'list',
      unit: 'text',
      is_restricted: 'flag',
      position: 'number',
      ...stamps,
    },
  },
  {
    name: 'customValues',
    table: 'custom_values',
    key: ['record_id', 'field_id'],
    pointers: ['record_id', 'field_id', 'partner_id'],
    columns: {
      record_id: 'text',
      field_id: 'text',
      record_type: 'text',
      kind: 'text',
      value: 'text',
      partner_id: 'text',
    },
  },
];
