import type { VocabularyEntry } from './sources.ts';

/** Whether a committee is at work. */
export const committeeStatuses = [
  { id: 'active', label: 'Active', description: 'It meets and works.' },
  { id: 'paused', label: 'Paused', description: 'It rests and keeps its seats.' },
  { id: 'closed', label: 'Closed', description: 'Its work is done; its record stays.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a status, as stored. */
export type CommitteeStatusId = (typeof committeeStatuses)[number]['id'];
