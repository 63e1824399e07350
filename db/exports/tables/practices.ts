import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of the ledger of practices. */
export const practicesTables: readonly ExportedTable[] = [
  {
    name: 'practiceItems',
    table: 'practice_items',
    key: ['id'],
    columns: {
      id: 'text',
      checklist: 'text',
      item: 'text',
      owner_person_id: 'text',
      review_on: 'text',
      next_step: 'text',
      phase: 'text',
      ...stamps,
    },
  },
  {
    name: 'practiceRatings',
    table: 'practice_ratings',
    key: ['id'],
    pointers: ['rater_person_id'],
    columns: {
      id: 'text',
      checklist: 'text',
      item: 'text',
      rater_person_id: 'text',
      status: 'text',
      rated_on: 'text',
      why: 'text',
      ...stamps,
    },
  },
  {
    name: 'practiceEvidence',
    table: 'practice_evidence',
    key: ['id'],
    pointers: ['source_id'],
    columns: {
      id: 'text',
      checklist: 'text',
      item: 'text',
      source_type: 'text',
      source_id: 'text',
      words: 'text',
      ...stamps,
    },
  },
];
