import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { practiceLedger } from '../practices/practice-ledger.ts';
import { part, type Facts } from './metric-parts.ts';

/** Metric m16: the items of all checklists together, and each checklist as a part. */
export async function readinessFacts(db: DbReader, today: IsoDay): Promise<Facts> {
  const { lists, all } = await practiceLedger(db, today);
  return {
    unit: 'percent',
    value: all.value,
    n: all.items - all.unrated,
    missing: [],
    parts: [
      ...lists.map(({ checklist, readiness }) => part(checklist, 'percent', readiness.value, readiness.items)),
      part('disputed', 'count', all.disputed, all.items - all.unrated),
    ],
  };
}
