/** How far a decision is. */
export const decisionStatuses = [
  'draft',
  'open',
  'passed',
  'failed',
  'deferred',
  'withdrawn',
  'superseded',
  'provisional',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** The parts of the register: what is shown of it. */
export const decisionScopes = ['all', 'open', 'decided', 'toReview'] as const;
