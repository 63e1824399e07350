import { recordFiles } from './partner-references.ts';

/** The tables of outreach plans and information sessions that the change log follows, parents before children. */
export const outreachTables = {
  outreach_plans: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'outreach_steps', column: 'plan_id' },
      { table: 'outreach_targets', column: 'plan_id' },
      { table: 'kept_words', column: 'record_id' },
      recordFiles,
    ],
    feature: 'outreach',
  },
  outreach_steps: { key: ['id'], derived: [], referencedBy: [], feature: 'outreach' },
  outreach_targets: { key: ['id'], derived: [], referencedBy: [], feature: 'outreach' },
  information_sessions: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'session_guests', column: 'session_id' },
      { table: 'session_questions', column: 'session_id' },
      recordFiles,
    ],
    feature: 'sessions',
  },
  session_guests: { key: ['id'], derived: [], referencedBy: [], feature: 'sessions' },
  session_questions: { key: ['id'], derived: [], referencedBy: [], feature: 'sessions' },
} as const;
