import { describe, expect, it } from 'vitest';

import { eventHub } from '#electron/storage/events/event-hub.ts';

describe('change events', () => {
  it('of one turn come as one batch, merged by feature', async () => {
    const hub = eventHub();
    const client = hub.subscribe();
    const batch = client.next();
    hub.publish([{ feature: 'people', ids: ['a'] }]);
    hub.publish([
      { feature: 'people', ids: ['b', 'a'] },
      { feature: 'tags', ids: [] },
    ]);
    expect(await batch).toEqual({
      done: false,
      value: [
        { feature: 'people', ids: ['a', 'b'] },
        { feature: 'tags', ids: [] },
      ],
    });
  });

  it('wait for a client that is slow, and stay few', async () => {
    const hub = eventHub();
    const client = hub.subscribe();
    for (let index = 0; index < 10_000; index++) hub.publish([{ feature: 'people', ids: [`${index}`] }]);
    expect((await client.next()).value).toEqual([{ feature: 'people', ids: [] }]);
  });

  it('stay "any" once they were', async () => {
    const hub = eventHub();
    const client = hub.subscribe();
    hub.publish([
      { feature: 'people', ids: [] },
      { feature: 'people', ids: ['a'] },
    ]);
    expect((await client.next()).value).toEqual([{ feature: 'people', ids: [] }]);
  });

  it('reach every client', async () => {
    const hub = eventHub();
    const batches = [hub.subscribe(), hub.subscribe()].map((client) => client.next());
    hub.publish([{ feature: 'people', ids: ['a'] }]);
    expect(await Promise.all(batches)).toMatchObject([{ done: false }, { done: false }]);
  });

  it('end for a client that leaves while it waits, by return or by its signal, and nothing of it is kept', async () => {
    const hub = eventHub();
    const leaving = new AbortController();
    const [byReturn, bySignal] = [hub.subscribe(), hub.subscribe(leaving.signal)];
    const waiting = [byReturn.next(), bySignal.next()];
    expect(hub.subscriberCount).toBe(2);
    await byReturn.return?.();
    leaving.abort();
    expect(await Promise.all(waiting)).toMatchObject([{ done: true }, { done: true }]);
    expect(hub.subscriberCount).toBe(0);
    expect(await byReturn.next()).toMatchObject({ done: true });
  });

  it('do not begin for a client that left before', async () => {
    const client = eventHub().subscribe(AbortSignal.abort());
    expect(await client.next()).toMatchObject({ done: true });
  });

  it('end for all when the service does', async () => {
    const hub = eventHub();
    const waiting = hub.subscribe().next();
    hub.close();
    expect(await waiting).toMatchObject({ done: true });
  });
});
