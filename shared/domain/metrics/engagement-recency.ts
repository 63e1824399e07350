import { daysBetween, type IsoDay } from '../../dates.ts';
import { percentOf } from './numbers.ts';

/** Organizations on the ladder from contacted to leader that were last in touch, both ways, on the same day. */
export interface RecencyUnit {
  /** 1 to 5; 0 when nobody has rated it. */
  readonly influence: number;
  /** The day of the last two-way contact or attendance up to today; '' for never. */
  readonly lastOn: IsoDay;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** Metric m03. */
export interface EngagementRecency {
  /** 100·Σ(w·r) / Σw with r = 0.5^(days/45), and 0 for never: 0 to 100; null where nothing weighs. */
  readonly value: number | null;
  /** Units that weigh. */
  readonly counted: number;
  readonly all: number;
  /** Units in touch within 30, 60 and 90 days, in percent of all; null without units. */
  readonly touched: Readonly<Record<30 | 60 | 90, number | null>>;
  /** Units with influence 4 and 5 that were not in touch for more than 45 days. */
  readonly quiet: number;
  readonly withoutInfluence: number;
}

/** Days after which contact counts half, and after which an influential partner is called quiet. */
export const halfLifeDays = 45;

/** Metric m03 of the domain pack on a day. */
export function engagementRecency(units: Iterable<RecencyUnit>, today: IsoDay): EngagementRecency {
  let [score, weight, counted, all, quiet] = [0, 0, 0, 0, 0];
  const within = { 30: 0, 60: 0, 90: 0 };
  for (const { influence, lastOn, count = 1 } of units) {
    const days = lastOn === '' ? Number.POSITIVE_INFINITY : Math.max(0, daysBetween(lastOn, today));
    all += count;
    for (const window of [30, 60, 90] as const) if (days < window) within[window] += count;
    if (influence >= 4 && days > halfLifeDays) quiet += count;
    if (influence < 1) continue;
    counted += count;
    weight += count * influence;
    score += count * influence * 0.5 ** (days / halfLifeDays);
  }
  return {
    value: percentOf(score, weight),
    counted,
    all,
    touched: { 30: percentOf(within[30], all), 60: percentOf(within[60], all), 90: percentOf(within[90], all) },
    quiet,
    withoutInfluence: all - counted,
  };
}
