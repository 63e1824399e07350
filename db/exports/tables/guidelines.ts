import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of guidelines. */
export const guidelinesTables: readonly ExportedTable[] = [
  {
    name: 'guidelines',
    table: 'guidelines',
    key: ['id'],
    columns: { id: 'text', title: 'text', status: 'text', review_on: 'text', note: 'text', ...stamps },
  },
  {
    name: 'guidelineClauses',
    table: 'guideline_clauses',
    key: ['id'],
    pointers: ['guideline_id'],
    columns: {
      id: 'text',
      guideline_id: 'text',
      clause: 'text',
      choice: 'text',
      title: 'text',
      body: 'text',
      fields: 'list',
      position: 'number',
      ...stamps,
    },
  },
  {
    name: 'guidelineVersions',
    table: 'guideline_versions',
    key: ['id'],
    columns: {
      id: 'text',
      guideline_id: 'text',
      number: 'number',
      body: 'text',
      adopted_on: 'text',
      decision_id: 'text',
      note: 'text',
      ...stamps,
    },
    pointers: ['guideline_id'],
  },
  {
    name: 'guidelineSignatures',
    table: 'guideline_signatures',
    key: ['id'],
    pointers: ['guideline_id', 'organization_id', 'person_id'],
    columns: {
      id: 'text',
      guideline_id: 'text',
      version_id: 'text',
      organization_id: 'text',
      person_id: 'text',
      signed_on: 'text',
      note: 'text',
      ...stamps,
    },
  },
];
