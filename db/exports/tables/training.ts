import { stamps, type ExportedTable } from '../exported-table.ts';

/** The tables of training. */
export const trainingTables: readonly ExportedTable[] = [
  {
    name: 'trainingSessions',
    table: 'training_sessions',
    key: ['id'],
    columns: {
      id: 'text',
      title: 'text',
      topic: 'text',
      status: 'text',
      held_on: 'text',
      minutes: 'number',
      audience: 'text',
      place: 'text',
      trainer_person_id: 'text',
      trainer_organization_id: 'text',
      trainer_words: 'text',
      evidence: 'text',
      before_share: 'number',
      after_share: 'number',
      refresher_on: 'text',
      note: 'text',
      ...stamps,
    },
  },
  {
    name: 'trainingAttendance',
    table: 'training_attendance',
    key: ['id'],
    pointers: ['session_id'],
    columns: {
      id: 'text',
      session_id: 'text',
      organization_id: 'text',
      unit: 'text',
      expected: 'number',
      attended: 'number',
      ...stamps,
    },
  },
  {
    name: 'frictionChecks',
    table: 'friction_checks',
    key: ['id'],
    pointers: ['id'],
    columns: {
      id: 'text',
      checked_on: 'text',
      organization_id: 'text',
      answers: 'list',
      note: 'text',
      ...stamps,
    },
  },
];
