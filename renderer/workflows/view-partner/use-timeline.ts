import { useInfiniteQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { timelineKinds, type TimelineEntry } from '#shared/contract/interactions.ts';

/** What of a timeline is shown. */
export const timelineFilters = ['all', 'interaction', 'note', 'followUpDone', 'stanceRated', 'role', 'task'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

type Kind = (typeof timelineKinds)[number];

/** Reads what touched a record, newest first, page by page. */
export function useTimeline({ type, id }: PartnerRef, filter: TimelineFilter) {
  const query = useInfiniteQuery(
    orpc.interactions.timeline.infiniteOptions({
      input: (cursor: string | null) => ({ record: { type, id }, kinds: kindsOf(filter), cursor, limit: 30 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: {
        shows: [
          'interactions',
          'notes',
          'followUps',
          'roles',
          'assessments',
          'promises',
          'tasks',
          'people',
          'organizations',
          'trash',
        ],
      },
    }),
  );
  const entries: readonly TimelineEntry[] = query.data?.pages.flatMap((page) => page.entries) ?? [];
  return { ...query, entries, total: query.data?.pages[0]?.total };
}

function kindsOf(filter: TimelineFilter): Kind[] {
  if (filter === 'all') return [...timelineKinds];
  if (filter === 'role') return ['roleStarted', 'roleEnded'];
  return filter === 'task' ? ['taskAdded', 'taskDone', 'taskDropped'] : [filter];
}
