import { keepLastMetrics, readLastMetrics, type LastMetricsId } from '#db/metrics/last-metrics.ts';
import type { IsoDay } from '#shared/dates.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { isLarge } from '../reading/read-aside.ts';

/** What is kept is written again after so many milliseconds at the earliest: screens ask after every change. */
const writtenEvery = 600_000;

/**
 * Counts, and keeps the answer for the next start where counting takes long: a screen that opens shows the last numbers until those of
 * today are there. An answer that cannot be kept is still an answer.
 */
export async function countAndKeep<T>(
  context: StorageContext,
  id: LastMetricsId,
  day: IsoDay,
  count: () => Promise<T>,
): Promise<T> {
  const answer = await count();
  try {
    const db = workspaceDb(context);
    const now = context.clock();
    if (!(await isLarge(db.read))) return answer;
    const last = await readLastMetrics(db.read, id);
    if (last?.day !== day || now.getTime() - Date.parse(last.countedAt) >= writtenEvery)
      await keepLastMetrics(db, id, { day, countedAt: now.toISOString(), answer });
  } catch (error) {
    context.log.error('The numbers that were counted could not be kept for the next start.', error);
  }
  return answer;
}
