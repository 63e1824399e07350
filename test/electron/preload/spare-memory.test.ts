import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { tidyAtRest } from '#electron/preload/spare-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that nobody touches tidies up once, and again only after it was used', () => {
  const { page, tidied } = restingPage();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(15_000);
  page.dispatchEvent(new Event('wheel'));
  vi.advanceTimersByTime(15_000);
  expect(tidied).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(tidied).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(20_000);
  expect(tidied).toHaveBeenCalledTimes(2);
});

test('a page that is no longer seen tidies up at once', () => {
  const { page, tidied } = restingPage();
  page.dispatchEvent(new Event('keydown'));
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(tidied).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(tidied).toHaveBeenCalledTimes(1);
});

function restingPage() {
  const state: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const page = Object.assign(new EventTarget(), state);
  const tidied = vi.fn<() => void>();
  tidyAtRest(page, tidied);
  return { page, tidied };
}
