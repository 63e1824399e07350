import type { IsoDay } from '#shared/dates.ts';
import { largestHoldingLimit } from '#shared/domain/metrics/lived-experience-share.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { committeeLoads, livedShareOn } from './committee-figures.ts';
import { gap, part, type Facts } from './metric-parts.ts';

/** Metric m05 of today with its parts. */
export async function loadFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const { value, members, flagged, idle, effort } = await committeeLoads(db, today);
  return {
    unit: 'ratio',
    value,
    n: members,
    missing: members > 0 && effort === 0 ? [gap('tasks', 1)] : [],
    parts: [
      part('flagged', 'count', flagged.size, flagged.size, true),
      part('idle', 'count', idle, idle, true),
      part('effort', 'count', effort, effort),
    ],
  };
}

/** Metric m08 of today with its parts. */
export async function livedShareFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const share = await livedShareOn(db, today);
  return {
    unit: 'percent',
    value: share.value,
    n: share.filled,
    share: { part: share.lived, whole: share.filled },
    missing: [gap('bodiesWithout', share.none.length)],
    parts: [
      part('none', 'count', share.none.length, share.none.length, true),
      part('one', 'count', share.one.length, share.one.length, true),
      {
        ...part('largestHolding', 'percent', share.largestHolding, share.lived),
        band: (share.largestHolding ?? 0) > largestHoldingLimit ? 'red' : null,
      },
    ],
  };
}
