import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createInvalidation } from '#renderer/api/invalidation.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A query cache with one active query for each feature list, and how often each was fetched. */
async function watch(shows: Readonly<Record<string, readonly string[] | undefined>>) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, networkMode: 'always' } } });
  const fetched: Record<string, number> = {};
  for (const [name, features] of Object.entries(shows)) {
    const queryFn = (): number => (fetched[name] = (fetched[name] ?? 0) + 1);
    new QueryObserver(queryClient, {
      queryKey: [name],
      queryFn,
      ...(features && { meta: { shows: features } }),
    }).subscribe(() => undefined);
  }
  await vi.advanceTimersByTimeAsync(0);
  return { fetched, tell: createInvalidation(queryClient) };
}

it('refetches what shows the changed feature, and what does not say what it shows', async () => {
  const { fetched, tell } = await watch({ people: ['people', 'roles'], tags: ['tags'], home: undefined });
  tell([{ feature: 'roles', ids: ['r'] }]);
  await vi.advanceTimersByTimeAsync(1);
  expect(fetched).toEqual({ people: 2, tags: 1, home: 2 });
});

it('refetches everything when changes were missed', async () => {
  const { fetched, tell } = await watch({ people: ['people'], tags: ['tags'] });
  tell('everything');
  await vi.advanceTimersByTimeAsync(1);
  expect(fetched).toEqual({ people: 2, tags: 2 });
});

it('refetches at once, then at most ten times a second, and never misses the last change', async () => {
  const { fetched, tell } = await watch({ people: ['people'] });
  for (let step = 0; step < 50; step += 1) {
    tell([{ feature: 'people', ids: [] }]);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(fetched['people']).toBeGreaterThan(4);
  expect(fetched['people']).toBeLessThanOrEqual(7);
  const before = fetched['people'] ?? 0;
  tell([{ feature: 'people', ids: [] }]);
  await vi.advanceTimersByTimeAsync(200);
  expect(fetched['people']).toBeGreaterThan(before);
});
