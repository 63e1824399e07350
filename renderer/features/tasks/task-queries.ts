import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { TaskFilterInput, taskGroupFields, taskSortFields } from '#shared/contract/task-filter.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Features whose changes show in tasks. */
export const taskShows = ['tasks', 'people', 'committees', 'goals', 'trash'];

/** Which tasks, in which order. */
export interface TaskQuery {
  readonly filter: TaskFilterInput;
  readonly today: IsoDay;
  readonly sort?: { readonly field: (typeof taskSortFields)[number]; readonly direction: 'asc' | 'desc' };
  readonly groupBy?: (typeof taskGroupFields)[number] | null;
}

/** The rows of a list as far as they are in sight. */
export interface TaskRows {
  readonly total: number | undefined;
  readonly groups: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  readonly error: Error | null;
  readonly rowAt: (index: number) => TaskSummary | undefined;
  readonly indexOf: (id: string) => number | undefined;
  readonly onVisibleRange: (first: number, last: number) => void;
  readonly retry: () => void;
}

const pageSize = 100;

/** Reads a list of tasks page by page around what is in sight. */
export function useTaskRows(query: TaskQuery): TaskRows {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const asked = pages.includes(0) ? pages : [0, ...pages];
  const results = useQueries({
    queries: asked.map((page) =>
      orpc.tasks.list.queryOptions({
        input: { ...query, offset: page * pageSize, limit: pageSize },
        placeholderData: keepPreviousData,
        meta: { shows: taskShows },
      }),
    ),
  });
  const byPage = new Map(asked.map((page, index) => [page, results[index]?.data]));
  const first = byPage.get(0);
  return {
    total: first?.total,
    groups: first?.groups ?? [],
    error: results.find((result) => result.error !== null)?.error ?? null,
    rowAt: (index) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    indexOf: (id) => {
      for (const [page, slice] of byPage) {
        const at = slice?.rows.findIndex((row) => row.id === id) ?? -1;
        if (at >= 0) return page * pageSize + at;
      }
      return undefined;
    },
    onVisibleRange: (from, to) => {
      const start = Math.floor(Math.max(0, from) / pageSize);
      const end = Math.floor(Math.max(0, to) / pageSize);
      const next = Array.from({ length: end - start + 1 }, (_, index) => start + index);
      if (next.join() !== pages.join()) setPages(next);
    },
    retry: () => {
      for (const result of results) void result.refetch();
    },
  };
}

/** How many tasks a filter has in each status, and how many open ones are late. */
export function useTaskCounts(filter: TaskFilterInput, today: IsoDay) {
  return useQuery(orpc.tasks.counts.queryOptions({ input: { filter, today }, meta: { shows: taskShows } })).data;
}

/** One task with all that hangs on it. */
export function taskQuery(id: string) {
  return orpc.tasks.get.queryOptions({ input: { id }, meta: { shows: [...taskShows, 'meetings', 'decisions'] } });
}

/** The goals by title, for choices. */
export function useGoalTitles(): readonly { readonly id: string; readonly title: string }[] {
  return useQuery(orpc.goals.list.queryOptions({ meta: { shows: ['goals'] } })).data ?? [];
}
