import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';

/** Which partners a board shows. */
export interface BoardFilter {
  readonly kind: PartnerType;
  readonly ladder: string | null;
  readonly ownerId: string | null;
  readonly sector: string | null;
  readonly tagId: string | null;
}

/** What a card shows comes from these. */
const shows = ['people', 'organizations', 'tags', 'followUps', 'recruitment', 'assessments', 'interactions'];

/** How many cards a column shows at first, and adds with each press: a column of thousands draws no more than it is asked for. */
const pageSize = 30;

/** How many partners are in each stage; undefined while it is read. */
export function useStageCounts(filter: BoardFilter): Readonly<Record<string, number>> | undefined {
  return useQuery(orpc.recruitment.counts.queryOptions({ input: filter, meta: { shows } })).data?.stages;
}

/** The cards of a stage, or with null of all stages by name. */
export function useCards(filter: BoardFilter, stage: string | null) {
  const pages = useInfiniteQuery(
    orpc.recruitment.cards.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, stage, cursor, limit: pageSize }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows },
    }),
  );
  return {
    cards: pages.data?.pages.flatMap((page) => page.rows) ?? noCards,
    isPending: pages.isPending,
    error: pages.error,
    hasMore: pages.hasNextPage,
    more: () => {
      if (!pages.isFetchingNextPage) void pages.fetchNextPage();
    },
  };
}

const noCards: readonly LadderCard[] = [];

/** Those for whom a lapse is suggested. */
export function useLapses(kind: PartnerType, today: string) {
  return useQuery(orpc.recruitment.lapses.queryOptions({ input: { kind, today, limit: 3 }, meta: { shows } })).data;
}

/** The funnel of metric m04. */
export function useFunnel(kind: PartnerType, ladder: string | null) {
  return useQuery(orpc.recruitment.funnel.queryOptions({ input: { kind, ladder }, meta: { shows } }));
}
