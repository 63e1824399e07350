import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { IsoDay } from '#shared/dates.ts';

/** The parts of the screen in their order; `done` is closed at first. */
export const sectionIds = ['overdue', 'today', 'week', 'later', 'done'] as const;
export type SectionId = (typeof sectionIds)[number];

/** One part of the screen: its rows as far as they are read. */
export interface FollowUpSection {
  readonly id: SectionId;
  readonly rows: readonly FollowUp[];
  /** How many there are in all; undefined where nobody counts them. */
  readonly count: number | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Reads the parts of the screen for one owner, or for everyone with null. */
export function useFollowUpSections(
  today: IsoDay,
  ownerId: string | null,
  isDoneOpen: boolean,
): readonly FollowUpSection[] {
  const counts = useQuery(
    orpc.followUps.counts.queryOptions({ input: { today, ownerId }, meta: { shows: ['followUps', 'trash'] } }),
  ).data;
  const options = { today, ownerId };
  const overdue = useSection('overdue', { ...options, isEnabled: true, count: counts?.overdue });
  const dueToday = useSection('today', { ...options, isEnabled: true, count: counts?.today });
  const week = useSection('week', { ...options, isEnabled: true, count: counts?.week });
  const later = useSection('later', { ...options, isEnabled: true, count: counts?.later });
  const done = useSection('done', { ...options, isEnabled: isDoneOpen, count: undefined });
  return [overdue, dueToday, week, later, done];
}

function useSection(
  scope: SectionId,
  options: {
    readonly today: IsoDay;
    readonly ownerId: string | null;
    readonly isEnabled: boolean;
    readonly count: number | undefined;
  },
): FollowUpSection {
  const { today, ownerId, isEnabled, count } = options;
  const query = useInfiniteQuery({
    ...orpc.followUps.list.infiniteOptions({
      input: (cursor: string | null) => ({ scope, today, ownerId, cursor, limit: scope === 'done' ? 30 : 100 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['followUps', 'people', 'organizations', 'trash'] },
    }),
    enabled: isEnabled,
  });
  return {
    id: scope,
    rows: query.data?.pages.flatMap((page) => page.rows) ?? [],
    count,
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
