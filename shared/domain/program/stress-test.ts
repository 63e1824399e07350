/** One service under the load of referrals. */
export interface StressedService {
  readonly id: string;
  /** The share of the people referred who need it, 0 to 1. */
  readonly share: number;
  /** New people who can begin in a month, over all providers. */
  readonly slots: number;
  /** Days people wait today, before the program. */
  readonly waitDays: number;
}

/** What happens to one service. */
export interface StressResult {
  readonly id: string;
  /** People a month who come to it. */
  readonly arrivals: number;
  /** Arrivals out of slots; null where there are no slots and nobody comes. */
  readonly use: number | null;
  /** Days until somebody begins, on average, today's wait included; null where the line only grows. */
  readonly waitDays: number | null;
  /** People by whom the line grows each month; 0 where it does not. */
  readonly growth: number;
  /** Referrals a month from which the line only grows; null where it never does. */
  readonly breaksAt: number | null;
  /** 'breaks' when the line only grows, 'strained' when people wait longer than the limit, else 'holds'. */
  readonly state: 'holds' | 'strained' | 'breaks';
}

/** Beyond this many days a hand-off is not warm any more: the two weeks of the gap score. */
export const longestWaitDays = 14;

/** Days in a month, on average. */
const monthDays = 365.25 / 12;

/**
 * A program of so many referrals a month against the services: each service is one line in which people arrive at random (Poisson) and
 * places come free at random at the rate of its slots, so that the wait is ρ / (μ − λ), the M/M/1 queue (Kleinrock, Queueing Systems I,
 * 1975). It assumes that nobody gives up, that people do not know of each other's lines, and that today's wait stays on top.
 * Figures below nothing count as nothing.
 */
export function stressTest(referralsAMonth: number, services: readonly StressedService[]): StressResult[] {
  const referrals = Math.max(0, referralsAMonth);
  return services.map((service) => {
    const share = Math.min(1, Math.max(0, service.share));
    const slots = Math.max(0, service.slots);
    const arrivals = referrals * share;
    const isStable = arrivals < slots || arrivals === 0;
    const use = slots === 0 ? (arrivals === 0 ? null : Infinity) : arrivals / slots;
    const queueDays = isStable && use !== null ? (use / (slots - arrivals)) * monthDays : 0;
    const waitDays = isStable ? Math.max(0, service.waitDays) + queueDays : null;
    return {
      id: service.id,
      arrivals,
      use,
      waitDays,
      growth: isStable ? 0 : arrivals - slots,
      breaksAt: share === 0 ? null : slots / share,
      state: waitDays === null ? 'breaks' : waitDays > longestWaitDays ? 'strained' : 'holds',
    };
  });
}
