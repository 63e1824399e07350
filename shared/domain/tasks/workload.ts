/** What one person carries. */
export interface Load {
  /** Open tasks that they own. */
  readonly open: number;
  /** The effort of these, 1 to 3 each. */
  readonly effort: number;
  readonly late: number;
  /** Chairs and committee seats that they hold. */
  readonly seats: number;
}

/** Why somebody is asked too often. */
export const loadFlags = ['seats', 'share', 'late'] as const;
export type LoadFlag = (typeof loadFlags)[number];

/** The limits of metric m05 of the domain pack: more than 3 seats, more than 25 % of all open effort, more than 5 late. */
export const loadLimits = { seats: 3, share: 0.25, late: 5 } as const;

/** The flags of a person; `allEffort` is the open effort of everybody together. */
export function loadFlagsOf(load: Load, allEffort: number): LoadFlag[] {
  const flags: LoadFlag[] = [];
  if (load.seats > loadLimits.seats) flags.push('seats');
  if (allEffort > 0 && load.effort / allEffort > loadLimits.share) flags.push('share');
  if (load.late > loadLimits.late) flags.push('late');
  return flags;
}
