/** How often main asks the storage process whether it still answers, in milliseconds. */
export const heartbeatMs = 1_000;

/** Unanswered heartbeats after which the screen is told that storage is busy. */
const busyAfter = 2;
/** Unanswered heartbeats after which a process that does nothing at all counts as hung: calls must fail within 5 s. */
const hungAfter = 3;
/** Unanswered heartbeats after which even a working process is given up. */
const lostAfter = 120;
/** Below this share of one processor, in percent, a process does nothing. */
const idlePercent = 1;

/**
 * What to think of a storage process that left this many heartbeats unanswered. One that waits for a slow disk does nothing either;
 * ending it would only have the next one wait for the same disk.
 */
export function judgeSilence(
  unanswered: number,
  { cpuPercent, isOnDisk }: { cpuPercent: number; isOnDisk: boolean },
): 'fine' | 'busy' | 'hung' {
  if (unanswered >= lostAfter || (unanswered >= hungAfter && cpuPercent < idlePercent && !isOnDisk)) return 'hung';
  return unanswered >= busyAfter ? 'busy' : 'fine';
}

const pausesMs = [0, 500, 2_000, 5_000] as const;
/** Ends further apart than this do not count together, in milliseconds. */
const windowMs = 60_000;

/**
 * How long to wait before the next start after these ends (times in milliseconds, oldest first), or null
 * when it ended too often within a minute to be worth another try.
 */
export function pauseBeforeRestart(endedAt: readonly number[], now: number): number | null {
  const recent = endedAt.filter((at) => now - at < windowMs).length;
  return pausesMs[Math.max(0, recent - 1)] ?? null;
}
