import type { VocabularyEntry } from './sources.ts';

/** What a rating can be about: where somebody stands, the four rated scales, and three things that are said in words. */
export const ratingScales = [
  { id: 'stance', label: 'Stance', description: 'Where they stand on what is wanted.', kind: 'number' },
  { id: 'influence', label: 'Influence', description: 'How much they can move this decision.', kind: 'number' },
  { id: 'interest', label: 'Interest', description: 'How much it matters to them.', kind: 'number' },
  {
    id: 'relationship',
    label: 'Relationship',
    description: 'How strong the tie to the coalition is.',
    kind: 'number',
  },
  {
    id: 'trust',
    label: 'Trust',
    description: 'How they expect us to act; only after a real conversation.',
    kind: 'number',
  },
  { id: 'leaderType', label: 'Leader type', description: 'What their weight rests on.', kind: 'choice' },
  { id: 'decisionRole', label: 'Decision role', description: 'Their part in the decision.', kind: 'choice' },
  { id: 'reservation', label: 'Reservation', description: 'Opposed to what, in their words.', kind: 'text' },
] as const satisfies readonly (VocabularyEntry & { readonly kind: 'number' | 'choice' | 'text' })[];

/** The stable id of what a rating is about. */
export type RatingScaleId = (typeof ratingScales)[number]['id'];

/** What a leader's weight rests on. */
export const leaderTypes = [
  { id: 'formal', label: 'Formal leader', description: 'The title gives power.' },
  { id: 'informal', label: 'Informal leader', description: 'People follow without a title.' },
  { id: 'both', label: 'Formal and informal', description: 'A title, and people who would follow without it.' },
  { id: 'gatekeeper', label: 'Gatekeeper', description: 'Controls access.' },
  { id: 'connector', label: 'Connector', description: 'Bridges groups.' },
  { id: 'rank-and-file', label: 'Rank and file', description: 'Belongs to the group without leading it.' },
] as const satisfies readonly VocabularyEntry[];

/** The part that somebody has in a decision. */
export const decisionRoles = [
  { id: 'decides', label: 'Decides', description: 'Makes the decision or has a vote on it.' },
  { id: 'recommends', label: 'Recommends', description: 'Is asked for advice before it is made.' },
  { id: 'influences', label: 'Influences', description: 'Is listened to by those who decide.' },
  { id: 'implements', label: 'Implements', description: 'Carries it out.' },
  { id: 'pays', label: 'Pays', description: 'Brings the money.' },
  { id: 'affected', label: 'Is affected', description: 'Lives with what is decided.' },
  { id: 'validates', label: 'Validates', description: 'Lends it credibility.' },
  { id: 'reports', label: 'Reports', description: 'Tells the public about it.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of a part in a decision. */
export type DecisionRoleId = (typeof decisionRoles)[number]['id'];

/** What a rating rests on, the firmest first. */
export const ratingBases = [
  { id: 'heard', label: 'Heard directly', description: 'They said or showed it to one of us.' },
  { id: 'second-hand', label: 'Second-hand', description: 'Somebody else told us.' },
  { id: 'public-record', label: 'Public record', description: 'A vote, a statement, a filing, the press.' },
  { id: 'guess', label: 'Guess', description: 'Our best estimate, to be checked.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of what a rating rests on. */
export type RatingBasisId = (typeof ratingBases)[number]['id'];

/** How sure the rater is. */
export const ratingConfidences = [
  { id: 'low', label: 'Not sure', description: 'It could well be otherwise.' },
  { id: 'medium', label: 'Fairly sure', description: 'It fits what we have seen.' },
  { id: 'high', label: 'Sure', description: 'We would rely on it.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of how sure a rater is. */
export type RatingConfidenceId = (typeof ratingConfidences)[number]['id'];

/** How it went with a decision that is wanted. */
export const wantedDecisionStatuses = [
  { id: 'open', label: 'Open', description: 'Still to be made.' },
  { id: 'won', label: 'Won', description: 'Made as we wanted it.' },
  { id: 'lost', label: 'Lost', description: 'Made otherwise.' },
  { id: 'dropped', label: 'Dropped', description: 'No longer pursued.' },
] as const satisfies readonly VocabularyEntry[];

/** The stable id of how it went with a decision. */
export type WantedDecisionStatusId = (typeof wantedDecisionStatuses)[number]['id'];
