import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of contacts, follow-ups and notes. */
export const contactsTables: readonly ExportedTable[] = [
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
    name: 'recordTags',
    table: 'record_tags',
    key: ['record_id', 'tag_id'],
    columns: { record_id: 'text', tag_id: 'text', record_type: 'text' },
  },
];
