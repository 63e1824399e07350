import { expect, it, vi } from 'vitest';
import { createChangeFeed } from '#renderer/api/changes.ts';
import type { Change, ChangeNews } from '#renderer/api/changes.ts';

async function* stream(...batches: readonly Change[][]): AsyncGenerator<readonly Change[]> {
  yield* batches;
}

it('tells each batch, and after a break that some may be missing', async () => {
  vi.useFakeTimers();
  const heard: ChangeNews[] = [];
  const people = [{ feature: 'people', ids: ['a'] }];
  const streams = [stream(people), stream(people)];
  const feed = createChangeFeed(async () => streams.shift() ?? stream());
  feed.onChanges((news) => heard.push(news));
  await vi.advanceTimersByTimeAsync(300);
  expect(heard).toEqual([people, 'everything', people]);
  feed.stop();
  vi.useRealTimers();
});

it('asks again until storage answers, and stops when told', async () => {
  vi.useFakeTimers();
  const subscribe = vi.fn(async () => {
    throw new Error('not yet');
  });
  const feed = createChangeFeed(subscribe);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(subscribe.mock.calls.length).toBeGreaterThan(2);
  feed.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  const asked = subscribe.mock.calls.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(subscribe.mock.calls.length).toBe(asked);
  vi.useRealTimers();
});
