import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery, Outline } from '#shared/contract/filters.ts';

import { partnerCalls, type PartnerRow } from './partner-calls.ts';

/** What a row shows: its own fields, its organization's name, its tags, and days that contacts and follow-ups set. */
const shows = ['people', 'organizations', 'roles', 'tags', 'trash'];

/** Pages that scrolled out of sight are kept this long, in milliseconds. */
const pageKeptMs = 60_000;

/** How long a list is and where its pages start. */
export function outlineQuery(type: PartnerType, query: ListQuery) {
  return queryOptions({
    queryKey: ['partners', type, 'outline', query],
    queryFn: ({ signal }) => partnerCalls[type].outline(query, signal),
    meta: { shows },
  });
}

/**
 * One page of a list, from 0. Rows before it may come and go, and then the page opens elsewhere: until it is read
 * anew, what was on that page last stands in for it. A page that scrolls away is not waited for.
 */
export function pageQuery(
  queryClient: QueryClient,
  type: PartnerType,
  query: ListQuery,
  page: number,
  cursor: string | null,
) {
  return queryOptions<readonly PartnerRow[]>({
    queryKey: ['partners', type, 'page', query, page, cursor],
    queryFn: ({ signal }) => partnerCalls[type].page(query, cursor, signal),
    placeholderData: () => lastKnownPage(queryClient, type, query, page),
    gcTime: pageKeptMs,
    meta: { shows },
  });
}

/** How many records a view holds. */
export function countQuery(type: PartnerType, query: ListQuery) {
  return queryOptions({
    queryKey: ['partners', type, 'count', { ...query, sort: null, groupBy: null }],
    queryFn: ({ signal }) => partnerCalls[type].count({ query, except: [] }, signal),
    meta: { shows },
  });
}

/** The ids of a stretch of the list, by place from 0; pages that are not at hand are read. */
export async function idsInStretch(
  queryClient: QueryClient,
  type: PartnerType,
  query: ListQuery,
  outline: Outline,
  indexes: readonly number[],
): Promise<string[]> {
  const ids: string[] = [];
  let page = -1;
  let rows: readonly PartnerRow[] = [];
  for (const index of indexes) {
    const pageOfIndex = Math.floor(index / outline.pageSize);
    if (pageOfIndex !== page) {
      page = pageOfIndex;
      const cursor = outline.cursors[page] ?? null;
      // What is at hand will do: an id does not go stale.
      rows = await queryClient.query({ ...pageQuery(queryClient, type, query, page, cursor), staleTime: 'static' });
    }
    const row = rows[index % outline.pageSize];
    if (row !== undefined) ids.push(row.id);
  }
  return ids;
}

/** The pages of a list that are kept now, by their number. */
export function pagesAtHand(
  queryClient: QueryClient,
  type: PartnerType,
  query: ListQuery,
  outline: Outline | undefined,
): ReadonlyMap<number, readonly PartnerRow[] | undefined> {
  const known = queryClient.getQueriesData<readonly PartnerRow[]>({ queryKey: ['partners', type, 'page', query] });
  return new Map(
    known.flatMap(([key, rows]) => {
      const [page, cursor] = key.slice(4);
      // A page that opened elsewhere before rows came or went is kept under its old cursor.
      return typeof page === 'number' && (outline?.cursors[page] ?? null) === cursor ? [[page, rows] as const] : [];
    }),
  );
}

function lastKnownPage(
  queryClient: QueryClient,
  type: PartnerType,
  query: ListQuery,
  page: number,
): readonly PartnerRow[] | undefined {
  const known = queryClient.getQueriesData<readonly PartnerRow[]>({
    queryKey: ['partners', type, 'page', query, page],
  });
  return known.findLast(([, rows]) => rows !== undefined)?.[1];
}
