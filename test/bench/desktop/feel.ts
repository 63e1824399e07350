import type { Page } from '@playwright/test';

/** What a stretch of use looked like from inside the page. */
export interface Feel {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Longest time, in milliseconds, in which a row in sight had nothing in it. */
  readonly longestBlank: number;
  /** Milliseconds of each task of the page's thread over 50 ms. */
  readonly longTasks: readonly number[];
  /** Milliseconds from each key, click or tap to the next paint; those under 16 ms, which a page is not told, as 16. */
  readonly interactions: readonly number[];
}

/** Watches frames, empty rows, long tasks and answers to keys and clicks while `work` is done in the window. */
export async function felt(page: Page, work: () => Promise<void>): Promise<Feel> {
  await page.evaluate(startWatching);
  await work();
  return page.evaluate(endWatching);
}

interface Watch extends Window {
  feelWatch?: { end: () => Feel };
}

/** Runs in the page. */
function startWatching(): void {
  const frames: number[] = [];
  const longTasks: number[] = [];
  const slow = new Map<number, number>();
  let longestBlank = 0;
  let blankSince = new Map<string, number>();
  let before: number | null = null;
  let isOn = true;
  const startCount = performance.interactionCount ?? 0;
  const frame = (now: number): void => {
    if (!isOn) return;
    if (before !== null) frames.push(now - before);
    before = now;
    const blank = new Map<string, number>();
    for (const row of document.querySelectorAll('[role=row][aria-busy=true]')) {
      const place = row.getAttribute('aria-rowindex') ?? '';
      blank.set(place, blankSince.get(place) ?? now);
      longestBlank = Math.max(longestBlank, now - (blank.get(place) ?? now));
    }
    blankSince = blank;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const tasks = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => task.duration)));
  tasks.observe({ type: 'longtask' });
  const events = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as PerformanceEventTiming;
      if (interactionId > 0) slow.set(interactionId, Math.max(slow.get(interactionId) ?? 0, entry.duration));
    }
  });
  // The types of the DOM do not know the threshold yet.
  events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  (window as Watch).feelWatch = {
    end: () => {
      isOn = false;
      tasks.disconnect();
      events.disconnect();
      const quick = Math.max(0, (performance.interactionCount ?? 0) - startCount - slow.size);
      return {
        frames,
        longestBlank,
        longTasks,
        interactions: [...slow.values(), ...Array.from({ length: quick }, () => 16)],
      };
    },
  };
}

/** Runs in the page. */
async function endWatching(): Promise<Feel> {
  // The last answers are told a moment after they were painted.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const watch = (window as Watch).feelWatch;
  if (watch === undefined) throw new Error('Nothing was watched.');
  return watch.end();
}
