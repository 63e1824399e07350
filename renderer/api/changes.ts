import type { Unsubscribe } from '#shared/host.ts';

/** Records of one feature that changed. An empty list means that any of them may have. */
export interface Change {
  readonly feature: string;
  readonly ids: readonly string[];
}

/** What listeners hear: the changes, or that some were missed and all may be stale. */
export type ChangeNews = readonly Change[] | 'everything';

export interface ChangeFeed {
  readonly onChanges: (listener: (news: ChangeNews) => void) => Unsubscribe;
  readonly stop: () => void;
}

type Subscribe = (signal: AbortSignal) => Promise<AsyncIterable<readonly Change[]>>;

/** Pause before the feed is asked for again after it broke, in milliseconds. */
const pauseMs = 250;

/** Listens to storage's changes for as long as the page lives and subscribes again whenever the stream ends. */
export function createChangeFeed(subscribe: Subscribe): ChangeFeed {
  const listeners = new Set<(news: ChangeNews) => void>();
  const stopping = new AbortController();
  const tell = (news: ChangeNews): void => {
    for (const listener of listeners) listener(news);
  };
  void follow(subscribe, tell, stopping.signal);
  return {
    onChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => stopping.abort(),
  };
}

async function follow(subscribe: Subscribe, tell: (news: ChangeNews) => void, signal: AbortSignal): Promise<void> {
  let hadStream = false;
  while (!signal.aborted) {
    try {
      const stream = await subscribe(signal);
      if (hadStream) tell('everything');
      hadStream = true;
      for await (const changes of stream) tell(changes);
    } catch {
      // A broken stream is expected when storage restarts; the loop asks for a new one.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
