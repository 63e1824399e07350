import { stamps, type ExportedTable } from '../exported-table.ts';

/** The files on records by their names and hashes; their bytes are in a bundle. */
export const attachmentsTables: readonly ExportedTable[] = [
  {
    name: 'attachments',
    table: 'attachments',
    key: ['id'],
    columns: {
      id: 'text',
      record_type: 'text',
      record_id: 'text',
      name: 'text',
      media_type: 'text',
      size: 'number',
      hash: 'text',
      note: 'text',
      is_restricted: 'flag',
      added_by: 'text',
      ...stamps,
    },
  },
];
