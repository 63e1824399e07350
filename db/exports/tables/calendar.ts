import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of what happens outside the coalition, and of where imported entries of calendars went. */
export const calendarTables: readonly ExportedTable[] = [
  {
    name: 'externalEvents',
    table: 'external_events',
    key: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      kind: 'text',
      domain: 'text',
      certainty: 'text',
      starts_on: 'text',
      starts_at: 'text',
      ends_on: 'text',
      ends_at: 'text',
      time_zone: 'text',
      rule: 'text',
      extra: 'list',
      exceptions: 'list',
      place: 'text',
      url: 'text',
      note: 'text',
      committee_id: 'text',
      owner_person_id: 'text',
      is_cancelled: 'flag',
      is_restricted: 'flag',
      ...stamps,
    },
  },
  {
    name: 'calendarLinks',
    table: 'calendar_links',
    key: ['id'],
    columns: {
      id: 'text',
      uid: 'text',
      recurrence: 'text',
      record_type: 'text',
      record_id: 'text',
      source_name: 'text',
      content_hash: 'text',
      ...stamps,
    },
  },
];
