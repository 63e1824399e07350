import type { VocabularyEntry } from './sources.ts';

interface SensitivityData extends VocabularyEntry {
  /** Whether discreet mode hides the record and exports leave it out unless asked. */
  readonly hidden: boolean;
}

/** How carefully a note must be kept. */
export const sensitivities = [
  { id: 'normal', label: 'Normal', description: 'Anyone in the coalition may read it.', hidden: false },
  {
    id: 'restricted',
    label: 'Restricted',
    description: 'Hidden in discreet mode and left out of exports unless asked for.',
    hidden: true,
  },
  {
    id: 'private',
    label: 'Private',
    description: 'For the person who wrote it; hidden and left out like restricted.',
    hidden: true,
  },
] as const satisfies readonly SensitivityData[];

/** The stable id of a sensitivity, as stored. */
export type SensitivityId = (typeof sensitivities)[number]['id'];
