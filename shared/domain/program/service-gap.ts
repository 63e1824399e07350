/** What is known of one service for the gap map; null for what nobody knows. */
export interface ServiceSupply {
  /** Typical wait in days of the shortest way in; null when unknown. */
  readonly waitDays: number | null;
  /** New people who can begin in a month, over all providers. */
  readonly slots: number | null;
  /** People a month who need it; null when unknown. */
  readonly need: number | null;
  /** Somebody is there at any hour. */
  readonly isAlwaysOpen: boolean;
  /** The languages and the access that are needed are there. */
  readonly isAccessible: boolean;
}

/** A gap from 0 (none) to 1, its color, and what was taken for granted. */
export interface ServiceGap {
  readonly score: number;
  readonly band: 'green' | 'amber' | 'red';
  /** The need is not known: half of its part was counted. */
  readonly isNeedUnknown: boolean;
  /** The wait is not known: its whole part was counted, for a service that nobody can tell of is no service. */
  readonly isWaitUnknown: boolean;
}

/**
 * The gap score of the domain pack, section 10: 0.4·min(1, wait/14) + 0.3·max(0, 1 − slots/need) + 0.15 without somebody at any hour
 * + 0.15 without language or access; below 0.30 green, below 0.60 amber, else red. An unknown need counts as one half and is flagged.
 */
export function serviceGap(supply: ServiceSupply): ServiceGap {
  const isNeedUnknown = supply.need === null;
  const isWaitUnknown = supply.waitDays === null;
  const wait = supply.waitDays === null ? 1 : Math.min(1, Math.max(0, supply.waitDays) / 14);
  const score =
    0.4 * wait +
    0.3 * shortage(supply.slots, supply.need) +
    (supply.isAlwaysOpen ? 0 : 0.15) +
    (supply.isAccessible ? 0 : 0.15);
  // Sums of tenths miss their bounds by a hair.
  const rounded = Math.round(score * 10_000) / 10_000;
  return { score: rounded, band: bandOf(rounded), isNeedUnknown, isWaitUnknown };
}

/** The color of a gap score. */
export function bandOf(score: number): ServiceGap['band'] {
  if (score >= 0.6) return 'red';
  return score >= 0.3 ? 'amber' : 'green';
}

/** The share of the need that nobody can take, 0 to 1. */
function shortage(slots: number | null, need: number | null): number {
  if (need === null) return 0.5;
  if (need <= 0) return 0;
  return Math.max(0, 1 - Math.max(0, slots ?? 0) / need);
}
