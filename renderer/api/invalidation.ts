import type { Query, QueryClient } from '@tanstack/react-query';
import type { ChangeNews } from './changes.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /**
       * The features whose records this query shows. A query that lists them is refetched for these only;
       * one that does not is refetched after every change, which is always right and seldom slow.
       */
      readonly shows?: readonly string[];
    };
  }
}

/** At most one round of refetching in this time, in milliseconds: a running import changes things all the time. */
const roundMs = 100;

/** The one place that turns storage's changes into refetches. */
export function createInvalidation(queryClient: QueryClient): (news: ChangeNews) => void {
  const features = new Set<string>();
  let everything = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRoundAt = Number.NEGATIVE_INFINITY;

  const round = (): void => {
    timer = undefined;
    lastRoundAt = performance.now();
    const changed = new Set(features);
    const all = everything;
    features.clear();
    everything = false;
    void queryClient.invalidateQueries({ predicate: (query) => all || showsAny(query, changed) });
  };

  return (news) => {
    if (news === 'everything') everything = true;
    else for (const change of news) features.add(change.feature);
    timer ??= setTimeout(round, Math.max(0, lastRoundAt + roundMs - performance.now()));
  };
}

function showsAny(query: Query, changed: ReadonlySet<string>): boolean {
  const shows = query.meta?.shows;
  return shows === undefined || shows.some((feature) => changed.has(feature));
}
