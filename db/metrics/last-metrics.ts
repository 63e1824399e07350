import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { insertRows } from '../rows.ts';
import type { WorkspaceDb } from '../workspace-db.ts';

/** What is kept of the metrics: their values on a day, or their lines over the year before it. */
export type LastMetricsId = 'list' | 'history';

/** An answer that was counted at an instant for a day. */
export interface LastMetrics {
  readonly day: IsoDay;
  readonly countedAt: string;
  /** As the procedure of that name answered. */
  readonly answer: unknown;
}

/** Puts what was counted in place of what was counted before. No step of the history: it follows from the records. */
export async function keepLastMetrics(db: WorkspaceDb, id: LastMetricsId, last: LastMetrics): Promise<void> {
  await db.write.transaction().execute(async (trx) => {
    await trx.deleteFrom('last_metrics').where('id', '=', id).execute();
    await insertRows(trx, db.dialect, 'last_metrics', [
      { id, day: last.day, counted_at: last.countedAt, answer: JSON.stringify(last.answer) },
    ]);
  });
}

/** What was counted last; undefined where nothing was kept yet. */
export async function readLastMetrics(db: DbReader, id: LastMetricsId): Promise<LastMetrics | undefined> {
  const row = await db.selectFrom('last_metrics').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  return { day: row.day, countedAt: row.counted_at, answer: JSON.parse(row.answer) as unknown };
}
