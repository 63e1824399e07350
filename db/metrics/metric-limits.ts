import { defaultBands, metricIds, type BandLimits, type MetricId } from '#shared/domain/metrics/bands.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';

/** The limits of a metric, and whether the coalition set them. */
export type OwnLimits = BandLimits & { readonly isOwn: boolean };

/** The limits of every metric: the coalition's own, else the defaults. */
export async function metricLimits(db: DbReader): Promise<Readonly<Record<MetricId, OwnLimits>>> {
  const rows = await db.selectFrom('metric_limits').selectAll().execute();
  const own = new Map(rows.map((row) => [row.id, { green: row.green / 1_000, amber: row.amber / 1_000 }]));
  const entries = metricIds.map((id) => [id, { ...defaultBands[id], ...own.get(id), isOwn: own.has(id) }]);
  // Every id has an entry.
  return Object.fromEntries(entries) as Record<MetricId, OwnLimits>;
}

/** Sets the limits of a metric, or with null takes the defaults again; limits were checked before. Answers whether anything changed. */
export async function setMetricLimits(
  writer: StepWriter,
  id: MetricId,
  limits: { readonly green: number; readonly amber: number } | null,
): Promise<boolean> {
  const known = await writer.trx.selectFrom('metric_limits').selectAll().where('id', '=', id).executeTakeFirst();
  if (limits === null) return known !== undefined && (await writer.remove('metric_limits', [id])) > 0;
  const columns = { green: Math.round(limits.green * 1_000), amber: Math.round(limits.amber * 1_000) };
  if (known !== undefined) return (await writer.update('metric_limits', id, columns, known.version)).isChanged;
  await writer.insert('metric_limits', [
    { id, version: 1, created_at: writer.now, updated_at: writer.now, ...columns },
  ]);
  return true;
}
