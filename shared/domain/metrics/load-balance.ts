/** How much of the work somebody in a committee carries. */
export interface MemberLoad {
  readonly id: string;
  /** Effort of open tasks that they own, each 1 to 3. */
  readonly effort: number;
  /** Seats that they hold. */
  readonly seats: number;
  /** Open tasks whose day is over. */
  readonly overdue: number;
}

/** Why somebody may be asked too often. */
export type LoadFlag = 'seats' | 'effort' | 'overdue';

/** Metric m05. */
export interface LoadBalance {
  /** 1 less the Gini coefficient of open effort, 0 to 1; null when nothing is open or nobody is there. */
  readonly value: number | null;
  readonly members: number;
  readonly effort: number;
  readonly idle: number;
  /** Who may be asked too often, and why. */
  readonly flagged: ReadonlyMap<string, readonly LoadFlag[]>;
}

/** More seats than this is too many for one person. */
export const mostSeats = 3;
/** Nobody should carry more of all open effort than this share. */
export const largestShare = 0.25;
/** More overdue tasks than this is a sign of overload. */
export const mostOverdue = 5;

/** Metric m05 of the domain pack: G = Σ|xi − xj| / (2n²·mean) over all members, those without a task included; balance = 1 − G. */
export function loadBalance(loads: readonly MemberLoad[]): LoadBalance {
  const members = loads.length;
  const effort = loads.reduce((sum, load) => sum + load.effort, 0);
  const sorted = loads.map((load) => load.effort).toSorted((a, b) => a - b);
  // Σi Σj |xi − xj| of sorted values is 2·Σ (2i − n + 1)·xi with i from 0.
  const spread = sorted.reduce((sum, value, index) => sum + (2 * index - members + 1) * value, 0);
  return {
    value: effort === 0 ? null : 1 - spread / (members * effort),
    members,
    effort,
    idle: loads.filter((load) => load.effort === 0).length,
    flagged: new Map(
      loads.flatMap((load) => {
        const flags = flagsOf(load, effort);
        return flags.length === 0 ? [] : [[load.id, flags] as const];
      }),
    ),
  };
}

function flagsOf(load: MemberLoad, all: number): LoadFlag[] {
  return [
    ...(load.seats > mostSeats ? (['seats'] as const) : []),
    ...(all > 0 && load.effort > largestShare * all ? (['effort'] as const) : []),
    ...(load.overdue > mostOverdue ? (['overdue'] as const) : []),
  ];
}
