import type { Metric, MetricGap, MetricPart, MetricUnit } from '#shared/contract/metrics.ts';

/** What is counted for a metric, before its band and trend. */
export type Facts = Pick<Metric, 'unit' | 'value' | 'n' | 'missing' | 'parts'> & { readonly share?: Metric['share'] };

/** A smaller number beside a headline. */
export function part(id: string, unit: MetricUnit, value: number | null, n: number, hasRecords = false): MetricPart {
  return { id, unit, value, n, band: null, hasRecords };
}

/** What would make a metric truer. */
export function gap(kind: MetricGap['kind'], count: number): MetricGap {
  return { kind, of: '', count };
}
