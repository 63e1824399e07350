import type { VocabularyEntry } from './sources.ts';

/** What a risk threatens (domain pack, section 9). */
export const riskCategories = [
  { id: 'political', label: 'Political', description: 'Elections, budgets, changes of office.' },
  { id: 'funding', label: 'Funding', description: 'Funds that end, fall short or come from one source.' },
  { id: 'partner', label: 'Partner', description: 'Somebody leaves, goes quiet or changes course.' },
  { id: 'legal', label: 'Legal', description: 'Liability, mandates, agreements.' },
  { id: 'reputation', label: 'Reputation', description: 'Backlash, headlines, petitions.' },
  { id: 'capacity', label: 'Capacity', description: 'Slots, staff, time and other things that run out.' },
  { id: 'safety', label: 'Safety', description: 'Harm to participants, officers or staff.' },
  { id: 'equity', label: 'Equity', description: 'Some people gain less, or are left out.' },
  { id: 'data', label: 'Data', description: 'Privacy, sharing and loss of data.' },
  { id: 'internal', label: 'Inside the coalition', description: 'Overload, conflict, empty seats, hand-overs.' },
] as const satisfies readonly VocabularyEntry[];

/** Where a risk stands. */
export const riskStatuses = [
  { id: 'watching', label: 'Watching', description: 'It may come; somebody looks out for it.' },
  { id: 'open', label: 'Open', description: 'It is real and needs work now.' },
  { id: 'happened', label: 'Happened', description: 'It came about.' },
  { id: 'closed', label: 'Closed', description: 'It is over.' },
] as const satisfies readonly VocabularyEntry[];

/** How likely it is in the next twelve months, 1 to 5. */
export const likelihoodAnchors = [
  { id: 1, label: 'Rare', about: 'Less than 5 in 100' },
  { id: 2, label: 'Unlikely', about: '5 to 20 in 100' },
  { id: 3, label: 'Possible', about: '20 to 50 in 100' },
  { id: 4, label: 'Likely', about: '50 to 80 in 100' },
  { id: 5, label: 'Almost certain', about: 'More than 80 in 100' },
] as const;

/** What it would do, 1 to 5. */
export const impactAnchors = [
  { id: 1, label: 'Trivial', about: 'Hardly anybody would notice' },
  { id: 2, label: 'Task delay', about: 'A task comes later' },
  { id: 3, label: 'Goal delay', about: 'A goal comes later' },
  { id: 4, label: 'Heavy', about: 'The pilot or a key partner is lost' },
  { id: 5, label: 'Harm', about: 'The coalition or participants are harmed' },
] as const;

/** How quickly it would come. */
export const riskVelocities = [
  { id: 'slow', label: 'Slow', description: 'Months to react.' },
  { id: 'medium', label: 'Medium', description: 'Weeks to react.' },
  { id: 'fast', label: 'Fast', description: 'Days or hours: it counts one band higher.' },
] as const satisfies readonly VocabularyEntry[];

/** How heavy a risk is, from the lightest to the heaviest. */
export const riskBands = [
  { id: 'low', label: 'Low', description: 'A score of 1 to 5.' },
  { id: 'medium', label: 'Medium', description: 'A score of 6 to 11.' },
  { id: 'high', label: 'High', description: 'A score of 12 to 15.' },
  { id: 'critical', label: 'Critical', description: 'A score of 16 to 25.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a status of a risk, as stored. */
export type RiskStatusId = (typeof riskStatuses)[number]['id'];
/** The stable id of a category of risks, as stored. */
export type RiskCategoryId = (typeof riskCategories)[number]['id'];
/** How heavy a risk is. */
export type RiskBand = (typeof riskBands)[number]['id'];
