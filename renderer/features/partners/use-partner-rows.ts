import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery, Outline } from '#shared/contract/filters.ts';

import { isSame } from './table-search.ts';
import { gridIndexOf, pagesInRange, placeAt, placeRows, type RowGroup, type RowPlaces } from './grouped-rows.ts';
import { pageSize, type PartnerRow } from './partner-calls.ts';
import { outlineQuery, pageQuery, pagesAtHand } from './partner-queries.ts';

/** While a person flings through the list, pages are asked for no more often than this, in milliseconds. */
const askEveryMs = 60;

/** A list, and its rows as far as they are at hand. */
export interface PartnerRows {
  /** The query whose rows are shown: the last one until the first rows of the next are there. */
  readonly query: ListQuery;
  readonly outline: Outline | undefined;
  readonly places: RowPlaces;
  readonly error: Error | null;
  readonly rowAt: (gridIndex: number) => PartnerRow | undefined;
  /** The place of a record in the grid, if its page is at hand. */
  readonly placeOf: (id: string) => number | undefined;
  readonly retry: () => void;
}

/** Reads how a list is laid out, and keeps showing what it has until better is there. Of its rows only that of the cursor is waited for. */
export function usePartnerRows(
  type: PartnerType,
  wanted: ListQuery,
  options: {
    readonly cursor: number | null;
    readonly collapsed: ReadonlySet<string>;
    readonly groupOrder: ((one: RowGroup, other: RowGroup) => number) | undefined;
  },
): PartnerRows {
  const queryClient = useQueryClient();
  const [query, setQuery] = useState(wanted);

  const nextOutline = useQuery(outlineQuery(type, wanted));
  const nextPage = useQuery(pageQuery(queryClient, type, wanted, 0, null));
  const outline = useQuery(outlineQuery(type, query)).data;
  const isReady = nextOutline.data !== undefined && nextPage.data !== undefined;
  const hasFailed = nextOutline.error !== null || nextPage.error !== null;
  if ((isReady || hasFailed) && !isSame(query, wanted)) setQuery(wanted);

  const places = placeRows(outline?.total ?? 0, outline?.groups ?? [], options.collapsed, options.groupOrder);
  const cursorPage = pageOfCursor(places, options.cursor, outline);
  const pageAt = (page: number) => pageQuery(queryClient, type, query, page, outline?.cursors[page] ?? null);
  const cursorRows = useQuery(pageAt(cursorPage)).data;

  return {
    query,
    outline,
    places,
    error: nextOutline.error ?? nextPage.error,
    rowAt: (gridIndex) => {
      const place = placeAt(places, gridIndex);
      if (place.kind === 'group') return undefined;
      const page = Math.floor(place.index / pageSize);
      const rows = page === cursorPage ? cursorRows : queryClient.getQueryData(pageAt(page).queryKey);
      return rows?.[place.index % pageSize];
    },
    placeOf: (id) => placeAmong(places, pagesAtHand(queryClient, type, query, outline), id),
    retry: () => void queryClient.refetchQueries({ queryKey: ['partners', type] }),
  };
}

/** The rows around what is in sight, read page by page. Whoever uses it is drawn again as rows come, so it stands next to them. */
export function useRowsInSight(
  type: PartnerType,
  { query, outline, places }: PartnerRows,
  cursor: number | null,
): Pick<PartnerRows, 'rowAt' | 'placeOf'> & { readonly onVisibleRange: (first: number, last: number) => void } {
  const queryClient = useQueryClient();
  const [pages, setPages] = useState<readonly number[]>([0]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<readonly number[]>([0]);
  const count = outline?.cursors.length ?? 1;
  const asked = [...new Set([...pages, pageOfCursor(places, cursor, outline)])].filter((page) => page < count);
  const results = useQueries({
    queries: asked.map((page) => pageQuery(queryClient, type, query, page, outline?.cursors[page] ?? null)),
  });
  const rowsByPage = new Map(asked.map((page, index) => [page, results[index]?.data]));

  useEffect(() => () => clearTimeout(timer.current), []);

  const onVisibleRange = (first: number, last: number): void => {
    const inSight = pagesInRange(places, first, last, pageSize);
    latest.current = withNeighbours(inSight, count);
    if (isSame(latest.current, pages)) return;
    const isAtHand = inSight.every((page) => pages.includes(page));
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined;
        setPages(latest.current);
      },
      isAtHand ? 0 : askEveryMs,
    );
  };

  return {
    rowAt: (gridIndex) => {
      const place = placeAt(places, gridIndex);
      if (place.kind === 'group') return undefined;
      return rowsByPage.get(Math.floor(place.index / pageSize))?.[place.index % pageSize];
    },
    placeOf: (id) => placeAmong(places, rowsByPage, id),
    onVisibleRange,
  };
}

function pageOfCursor(places: RowPlaces, cursor: number | null, outline: Outline | undefined): number {
  const place = cursor === null ? undefined : placeAt(places, cursor);
  const page = place?.kind === 'row' ? Math.floor(place.index / pageSize) : 0;
  return page < (outline?.cursors.length ?? 1) ? page : 0;
}

function placeAmong(
  places: RowPlaces,
  rowsByPage: ReadonlyMap<number, readonly PartnerRow[] | undefined>,
  id: string,
): number | undefined {
  for (const [page, rows] of rowsByPage) {
    const index = rows?.findIndex((row) => row.id === id) ?? -1;
    if (index >= 0) return gridIndexOf(places, page * pageSize + index);
  }
  return undefined;
}

/** The page before and the page after are read ahead, so that scrolling on finds them there. */
function withNeighbours(pages: readonly number[], count: number): readonly number[] {
  const first = pages[0] ?? 0;
  const last = pages.at(-1) ?? 0;
  return [...new Set([first - 1, ...pages, last + 1])].filter((page) => page >= 0 && page < count);
}
