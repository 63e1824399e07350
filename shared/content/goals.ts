/** Where a goal stands. */
export const goalStatuses = [
  { id: 'not-started', label: 'Not started' },
  { id: 'on-track', label: 'On track' },
  { id: 'at-risk', label: 'At risk' },
  { id: 'off-track', label: 'Off track' },
  { id: 'met', label: 'Met' },
  { id: 'revised', label: 'Revised' },
] as const;
export type GoalStatus = (typeof goalStatuses)[number]['id'];

/** What a line of the tree is: a goal, or a strategy by which a goal is reached. */
export const goalKinds = [
  { id: 'goal', label: 'Goal' },
  { id: 'strategy', label: 'Strategy' },
] as const;
export type GoalKind = (typeof goalKinds)[number]['id'];

/** Whether the target is a floor or a ceiling. */
export const goalDirections = [
  { id: 'at-least', label: 'At least' },
  { id: 'at-most', label: 'At most' },
] as const;
export type GoalDirection = (typeof goalDirections)[number]['id'];

/** How sure the owner is that a goal will be met, 1 to 5. */
export const goalConfidences = [
  { id: 1, label: 'Very unlikely' },
  { id: 2, label: 'Unlikely' },
  { id: 3, label: 'Even chance' },
  { id: 4, label: 'Likely' },
  { id: 5, label: 'Very likely' },
] as const;

/** What a goal can be tied to beside tasks and wins, which name their goal themselves. */
export const goalLinkTypes = [
  { id: 'risks', label: 'Risk' },
  { id: 'decisions', label: 'Decision' },
] as const;

/** How guidelines stand. */
export const guidelineStatuses = [
  { id: 'draft', label: 'Draft' },
  { id: 'proposed', label: 'Proposed' },
  { id: 'adopted', label: 'Adopted' },
  { id: 'retired', label: 'Retired' },
] as const;
export type GuidelineStatus = (typeof guidelineStatuses)[number]['id'];
