import type { VocabularyEntry } from '../sources.ts';

/** How far the program is with a pathway or model. */
export const programStatuses = [
  { id: 'considered', label: 'Considered', description: 'On the table, not decided.' },
  { id: 'planned', label: 'Planned', description: 'Decided, not begun.' },
  { id: 'running', label: 'Running', description: 'People go this way now.' },
  { id: 'paused', label: 'Paused', description: 'Begun, and standing still.' },
  { id: 'ended', label: 'Ended', description: 'Not used any more.' },
] as const satisfies readonly VocabularyEntry[];

/** The stored id of how far the program is with a pathway or model. */
export type ProgramStatusId = (typeof programStatuses)[number]['id'];

/** The parts of the sustainability plan that people write; the others are counted. */
export const planSections = [
  { id: 'aim', label: 'What has to go on', description: 'What the community loses if the money ends.' },
  {
    id: 'reinvest',
    label: 'How savings come back',
    description: 'Who agreed to move saved money, and by which budget.',
  },
  { id: 'fallback', label: 'If the money does not come', description: 'What is cut last, and who says so to whom.' },
  { id: 'owner', label: 'Who sees to it', description: 'One name for each source.' },
] as const satisfies readonly VocabularyEntry[];

/** Sectors that stand for having a seat at the table: those who committed, take part or lead. */
export const tableStages: readonly string[] = ['committed', 'active', 'leader'];
