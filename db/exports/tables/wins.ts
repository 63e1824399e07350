import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of wins and risks. */
export const winsTables: readonly ExportedTable[] = [
  {
    name: 'wins',
    table: 'wins',
    key: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      won_on: 'text',
      category: 'text',
      level: 'number',
      status: 'text',
      evidence: 'text',
      meeting_id: 'text',
      goal_id: 'text',
      note: 'text',
      ...stamps,
    },
  },
  {
    name: 'risks',
    table: 'risks',
    key: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      category: 'text',
      likelihood: 'number',
      impact: 'number',
      status: 'text',
      trigger: 'text',
      plan: 'text',
      owner_person_id: 'text',
      review_on: 'text',
      note: 'text',
      ...stamps,
    },
  },
];
