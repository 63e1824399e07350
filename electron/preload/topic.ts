import type { Unsubscribe } from '#shared/host.ts';

interface Topic<News> {
  readonly tell: (news: News) => void;
  readonly on: (listener: (news: News) => void) => Unsubscribe;
}

/** How much news waits for a first listener. */
const longestQueue = 50;

/**
 * Passes news to the page's listeners. With `queue`, news that nobody has heard waits for the first listener;
 * with `last`, every new listener hears the newest at once.
 */
export function createTopic<News>(memory: 'queue' | 'last'): Topic<News> {
  const listeners = new Set<(news: News) => void>();
  let unheard: News[] = [];
  return {
    tell: (news) => {
      if (memory === 'last') unheard = [news];
      else if (listeners.size === 0) unheard = [...unheard, news].slice(-longestQueue);
      for (const listener of listeners) listener(news);
    },
    on: (listener) => {
      listeners.add(listener);
      for (const news of unheard) listener(news);
      if (memory === 'queue') unheard = [];
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
