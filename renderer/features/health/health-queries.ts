import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { MetricId } from '#shared/domain/metrics/bands.ts';

// Every number follows from many records: any change may move it.
const shows = ['changes'];

/** Every metric of a day. */
export function metricsQuery(today: IsoDay) {
  return orpc.metrics.list.queryOptions({ input: { today }, meta: { shows } });
}

/** The past year of every metric. */
export function metricHistoryQuery(today: IsoDay) {
  return orpc.metrics.history.queryOptions({ input: { today }, meta: { shows } });
}

/** The metrics as they were counted last, which no change moves. */
export function lastMetricsQuery() {
  return orpc.metrics.last.queryOptions();
}

/** The first `limit` records behind a metric or one of its parts. */
export function metricRecordsQuery(input: { id: MetricId; part: string | null; today: IsoDay; limit: number }) {
  return orpc.metrics.records.queryOptions({ input, meta: { shows } });
}
