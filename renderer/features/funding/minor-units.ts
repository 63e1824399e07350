/** Whole units for a form: 12.5 for 1,250 cents; null for nothing. */
export function unitsOf(cents: number | null | undefined): number | null {
  return cents === null || cents === undefined || cents === 0 ? null : cents / 100;
}

/** Minor units of what a form holds; nothing is 0. */
export function centsOf(units: number | null): number {
  return Math.round((units ?? 0) * 100);
}

/** Minor units without what lies behind the point: for estimates, of which cents say nothing. */
export function wholeUnits(cents: number): number {
  return Math.round(cents / 100) * 100;
}

/** The most that a form takes, in whole units: a trillion. */
export const mostUnits = 1_000_000_000_000;
