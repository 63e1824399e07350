import type { VocabularyEntry } from './sources.ts';

interface OutcomeData extends VocabularyEntry {
  /** Whether the message arrived at the person meant. */
  readonly reached: boolean;
  /** Whether both sides spoke: what counts as contact for recency. */
  readonly twoWay: boolean;
  /** Whether the screen should ask for a reason or condition. */
  readonly needsNote: boolean;
}

/** What came of a contact. */
export const interactionOutcomes = [
  {
    id: 'no-answer',
    label: 'No answer',
    description: 'Nobody picked up or replied.',
    reached: false,
    twoWay: false,
    needsNote: false,
  },
  {
    id: 'left-message',
    label: 'Left message',
    description: 'A message waits for them.',
    reached: false,
    twoWay: false,
    needsNote: false,
  },
  {
    id: 'wrong-contact',
    label: 'Wrong contact',
    description: 'The number or address belongs to somebody else.',
    reached: false,
    twoWay: false,
    needsNote: false,
  },
  {
    id: 'replied-info-sent',
    label: 'Replied, information sent',
    description: 'They answered and we sent what they asked for.',
    reached: true,
    twoWay: true,
    needsNote: false,
  },
  {
    id: 'replied-not-now',
    label: 'Replied, not now',
    description: 'They answered that the time is not right.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'conversation-held',
    label: 'Conversation held',
    description: 'A talk both ways.',
    reached: true,
    twoWay: true,
    needsNote: false,
  },
  {
    id: 'meeting-booked',
    label: 'Meeting booked',
    description: 'A day and time are set.',
    reached: true,
    twoWay: true,
    needsNote: false,
  },
  { id: 'attended', label: 'Attended', description: 'They came.', reached: true, twoWay: true, needsNote: false },
  {
    id: 'asked-yes',
    label: 'Asked, said yes',
    description: 'A clear ask, and a yes.',
    reached: true,
    twoWay: true,
    needsNote: false,
  },
  {
    id: 'asked-maybe',
    label: 'Asked, said maybe',
    description: 'A clear ask, and a condition.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'asked-no',
    label: 'Asked, said no',
    description: 'A clear ask, and a no with its reason.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'referred',
    label: 'Referred to someone else',
    description: 'They named a better person to talk to.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'concern-raised',
    label: 'Concern raised',
    description: 'They told us what worries them.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'commitment-made',
    label: 'Commitment made',
    description: 'They promised something of their own.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'commitment-changed',
    label: 'Commitment changed',
    description: 'What they promised grew, shrank or ended.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'stance-up',
    label: 'Stance moved up',
    description: 'They came closer.',
    reached: true,
    twoWay: true,
    needsNote: false,
  },
  {
    id: 'stance-down',
    label: 'Stance moved down',
    description: 'They moved away.',
    reached: true,
    twoWay: true,
    needsNote: true,
  },
  {
    id: 'bounced',
    label: 'Bounced or opted out',
    description: 'The message came back, or they asked for no more.',
    reached: false,
    twoWay: false,
    needsNote: false,
  },
] as const satisfies readonly OutcomeData[];

/** The stable id of an outcome, as stored. */
export type OutcomeId = (typeof interactionOutcomes)[number]['id'];

/** The outcomes that count as contact in both directions; attendance is one. */
export const twoWayOutcomes: readonly OutcomeId[] = interactionOutcomes
  .filter((outcome) => outcome.twoWay)
  .map((outcome) => outcome.id);

const twoWayIds = new Set<string>(twoWayOutcomes);

/** Whether an outcome counts as contact in both directions; unknown ids do not. */
export function isTwoWay(outcomeId: string): boolean {
  return twoWayIds.has(outcomeId);
}
