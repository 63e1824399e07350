import type { VocabularyEntry } from './sources.ts';

/** Where a campaign stands. */
export const campaignStatuses = [
  { id: 'planned', label: 'Planned', description: 'Being prepared.' },
  { id: 'running', label: 'Running', description: 'Texts go out.' },
  { id: 'done', label: 'Done', description: 'Over, and looked back on.' },
  { id: 'stopped', label: 'Stopped', description: 'Ended before its end.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a campaign's status, as stored. */
export type CampaignStatusId = (typeof campaignStatuses)[number]['id'];

/** The phases of a campaign in their order, with how many weeks each usually takes; 0 for as long as it is needed (domain pack, section 7). */
export const campaignPhases = [
  { id: 'listen', label: 'Listen', description: 'Hear what people worry about, and in which words.', weeks: 5 },
  { id: 'frame', label: 'Frame and test', description: 'Write the message and try it on people.', weeks: 4 },
  { id: 'recruit', label: 'Recruit messengers', description: 'Find who is believed, and rehearse.', weeks: 4 },
  { id: 'launch', label: 'Launch', description: 'Say it everywhere at once.', weeks: 2 },
  { id: 'sustain', label: 'Sustain', description: 'Keep the same points for a season.', weeks: 12 },
  { id: 'respond', label: 'Respond', description: 'Answer what comes up, when it comes up.', weeks: 0 },
  { id: 'harvest', label: 'Harvest and report', description: 'Count what moved, and tell those who helped.', weeks: 2 },
] as const satisfies readonly (VocabularyEntry & { readonly weeks: number })[];

/** The stable id of a phase, as stored. */
export type CampaignPhaseId = (typeof campaignPhases)[number]['id'];
