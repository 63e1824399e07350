import type { ChangeEvent } from '#shared/contract/events.ts';

/** Passes change events on to every client, in one batch for all that a turn of the event loop brought. */
export interface EventHub {
  readonly publish: (events: readonly ChangeEvent[]) => void;
  /** Batches from now on; ends when the client leaves, `signal` fires or the hub closes. */
  subscribe(signal?: AbortSignal): AsyncIteratorObject<ChangeEvent[], void, void>;
  /** Hears every publication at once, in this process. */
  listen(listener: (events: readonly ChangeEvent[]) => void): () => void;
  /** Ends every subscription. */
  close(): void;
  readonly subscriberCount: number;
}

/** A batch names at most so many records of a feature; more are said as "any". */
const mostIds = 200;

/** Makes a hub without subscribers. */
export function eventHub(): EventHub {
  const subscribers = new Set<Subscriber>();
  const listeners = new Set<(events: readonly ChangeEvent[]) => void>();
  return {
    publish(events) {
      if (events.length === 0) return;
      for (const listener of listeners) listener(events);
      for (const subscriber of subscribers) subscriber.take(events);
    },
    subscribe(signal) {
      const subscriber = newSubscriber(() => subscribers.delete(subscriber));
      subscribers.add(subscriber);
      if (signal?.aborted === true) subscriber.end();
      else signal?.addEventListener('abort', subscriber.end, { once: true });
      return iteratorOver(subscriber);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const subscriber of subscribers) subscriber.end();
    },
    get subscriberCount() {
      return subscribers.size;
    },
  };
}

interface Subscriber {
  take(events: readonly ChangeEvent[]): void;
  next(): Promise<IteratorResult<ChangeEvent[], void>>;
  readonly end: () => void;
}

/** What waits for a slow client is merged by feature, so that it stays small however long it is away. */
function newSubscriber(onEnd: () => void): Subscriber {
  let pending = new Map<string, Set<string> | 'any'>();
  let waiting: ((result: IteratorResult<ChangeEvent[], void>) => void) | undefined;
  let isScheduled = false;
  let hasEnded = false;

  const deliver = () => {
    isScheduled = false;
    if (waiting === undefined || pending.size === 0) return;
    const batch = [...pending].map(([feature, ids]) => ({ feature, ids: ids === 'any' ? [] : [...ids] }));
    pending = new Map();
    const resolve = waiting;
    waiting = undefined;
    resolve({ done: false, value: batch });
  };

  const schedule = () => {
    if (isScheduled || waiting === undefined) return;
    isScheduled = true;
    setImmediate(deliver);
  };

  return {
    take(events) {
      for (const event of events) merge(pending, event);
      schedule();
    },
    next() {
      if (hasEnded) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => {
        waiting = resolve;
        if (pending.size > 0) schedule();
      });
    },
    end() {
      if (hasEnded) return;
      hasEnded = true;
      onEnd();
      waiting?.({ done: true, value: undefined });
      waiting = undefined;
    },
  };
}

function merge(pending: Map<string, Set<string> | 'any'>, event: ChangeEvent): void {
  const known = pending.get(event.feature);
  if (known === 'any') return;
  const ids = new Set([...(known ?? []), ...event.ids]);
  pending.set(event.feature, event.ids.length === 0 || ids.size > mostIds ? 'any' : ids);
}

/** Not a generator: one that waits hears of its caller's leaving only at the next event. */
function iteratorOver(subscriber: Subscriber): AsyncIteratorObject<ChangeEvent[], void, void> {
  const leave = async (): Promise<IteratorResult<ChangeEvent[], void>> => {
    subscriber.end();
    return { done: true, value: undefined };
  };
  const iterator: AsyncIteratorObject<ChangeEvent[], void, void> = {
    next: () => subscriber.next(),
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => iterator,
    [Symbol.asyncDispose]: async () => subscriber.end(),
  };
  return iterator;
}
