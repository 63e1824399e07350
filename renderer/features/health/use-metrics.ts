import { useQuery } from '@tanstack/react-query';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { IsoDay } from '#shared/dates.ts';

import { lastMetricsQuery, metricHistoryQuery, metricsQuery } from './health-queries.ts';

/**
 * The metrics of a day with their lines. Where counting takes long, the ones that were counted last stand in for them until they are there;
 * `countedAt` is the instant of those.
 */
export function useMetrics(today: IsoDay) {
  const { discreet } = useDeviceSettings();
  const query = useQuery(metricsQuery(today));
  const history = useQuery(metricHistoryQuery(today));
  const last = useQuery({ ...lastMetricsQuery(), enabled: query.isPending || history.isPending }).data;
  // Lived experience is told to nobody who only looks over a shoulder.
  const metrics = (query.data ?? last?.list)?.filter(({ id }) => !(discreet && id === 'm08'));
  return {
    query,
    metrics,
    lines: history.data ?? last?.history ?? [],
    countedAt: query.isPending ? (last?.countedAt ?? null) : null,
  };
}
