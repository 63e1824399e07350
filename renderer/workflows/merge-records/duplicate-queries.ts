import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import type { PartnerType } from '#shared/contract/base.ts';

const shows = ['duplicates', 'merges', 'people', 'organizations', 'trash'];

/** How many pairs wait and when was looked, of a type. */
export function useDuplicateCounts(type: PartnerType) {
  const { discreet } = useDeviceSettings();
  const query = useQuery(orpc.duplicates.counts.queryOptions({ input: { hideRestricted: discreet }, meta: { shows } }));
  return { ...query, all: query.data, counts: query.data?.find((each) => each.type === type) };
}

/** The pairs of a type that wait, the most likely first, page by page. */
export function useDuplicatePairs(type: PartnerType) {
  const { discreet } = useDeviceSettings();
  return useInfiniteQuery(
    orpc.duplicates.list.infiniteOptions({
      input: (cursor: string | null) => ({ type, cursor, limit: 100, hideRestricted: discreet }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows },
    }),
  );
}

/** The pairs that somebody said are two, the latest first, page by page. */
export function useDismissals(type: PartnerType) {
  const { discreet } = useDeviceSettings();
  return useInfiniteQuery(
    orpc.duplicates.dismissed.infiniteOptions({
      input: (cursor: string | null) => ({ type, cursor, limit: 50, hideRestricted: discreet }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows },
    }),
  );
}
