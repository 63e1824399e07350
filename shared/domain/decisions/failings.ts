/** Why it does not pass, the first thing that stands in the way. */
export const failings = [
  'quorum',
  'noVotes',
  'blocked',
  'nextRound',
  'share',
  'tie',
  'objection',
  'reservedShare',
  'reservedLivedExperience',
  'paused',
  'sectors',
  'livedExperience',
] as const;
export type Failing = (typeof failings)[number];
