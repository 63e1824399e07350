import type { VocabularyEntry } from './sources.ts';

/** What a risk threatens. */
export const riskCategories = [
  { id: 'political', label: 'Political', description: 'Elections, budgets, changes of office.' },
  { id: 'people', label: 'People', description: 'Leaders who leave, overload, empty seats.' },
  { id: 'money', label: 'Money', description: 'Funds that end, fall short or come from one source.' },
  { id: 'trust', label: 'Trust', description: 'Conflict between partners, harm, broken promises.' },
  { id: 'public', label: 'Public opinion', description: 'Backlash, headlines, petitions.' },
  { id: 'operations', label: 'Operations', description: 'Capacity, protocols, incidents.' },
  { id: 'legal', label: 'Legal and data', description: 'Liability, privacy, agreements.' },
] as const satisfies readonly VocabularyEntry[];

/** Where a risk stands. */
export const riskStatuses = [
  { id: 'watching', label: 'Watching', description: 'It may come; somebody looks out for it.' },
  { id: 'open', label: 'Open', description: 'It is real and needs work now.' },
  { id: 'happened', label: 'Happened', description: 'It came about.' },
  { id: 'closed', label: 'Closed', description: 'It is over.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a status of a risk, as stored. */
export type RiskStatusId = (typeof riskStatuses)[number]['id'];
/** The stable id of a category of risks, as stored. */
export type RiskCategoryId = (typeof riskCategories)[number]['id'];
