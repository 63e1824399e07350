import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { MapPoint, StanceMoveFacts } from '#shared/contract/assessments.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { MapSearch } from './map-search.ts';

/** A partner as a map shows them: with the name that may be seen. */
export interface ShownPoint extends Omit<MapPoint, 'stance'> {
  /** `people/<id>` or `organizations/<id>`. */
  readonly id: string;
  readonly stance: number | null;
  /** The name is kept private on this screen. */
  readonly isHidden: boolean;
}

/** A move with the name that may be seen. */
export interface ShownMove extends StanceMoveFacts {
  readonly id: string;
}

const features = ['assessments', 'people', 'organizations', 'wantedDecisions'] as const;

/** Whom the map shows, now or as they stood on a day. */
export function useMapPoints(search: MapSearch, on: IsoDay | null) {
  const { discreet } = useDeviceSettings();
  const query = useQuery(
    orpc.assessments.onMap.queryOptions({
      input: {
        decisionId: search.decision ?? null,
        on,
        kinds: search.kind === 'all' ? ['people', 'organizations'] : [search.kind ?? 'people'],
        ownerId: search.owner ?? null,
        sectors: search.sectors ?? [],
      },
      placeholderData: keepPreviousData,
      meta: { shows: features },
    }),
  );
  const points = (query.data?.points ?? []).map((point): ShownPoint => {
    const id = pointId(point.record);
    if (!discreet || !point.isRestricted) return { ...point, id, isHidden: false };
    const name = t('map:private');
    return { ...point, id, name, initials: '–', shortName: name, organizationName: null, isHidden: true };
  });
  return { points, total: query.data?.total ?? 0, query };
}

/** Who moved in a period, newest first. */
export function useMoves(from: IsoDay, to: IsoDay, decision: string | undefined): readonly ShownMove[] {
  const { discreet } = useDeviceSettings();
  const moves = useQuery(
    orpc.assessments.moves.queryOptions({
      input: { from, to, decisionId: decision ?? null },
      placeholderData: keepPreviousData,
      meta: { shows: [...features, 'interactions'] },
    }),
  ).data?.moves;
  return (moves ?? []).map((move) => ({
    ...move,
    id: pointId(move.record),
    ...(discreet && move.isRestricted && { name: t('map:private'), note: '', contactBefore: null }),
  }));
}

/** The first day of the chosen period of moves. */
export function usePeriod(search: MapSearch): { readonly days: number; readonly from: IsoDay; readonly today: IsoDay } {
  const today = useToday();
  const days = search.days ?? 90;
  return { days, from: addDays(today, -days), today };
}

/** How pictures and panels name a partner. */
export function pointId(record: { readonly type: string; readonly id: string }): string {
  return `${record.type}/${record.id}`;
}
