/** The clock of a meeting in session, as it is kept with the meeting. Instants are ISO text, '' when they are not. */
export interface SessionClock {
  readonly startedAt: string;
  /** When the meeting was paused; '' while it runs. */
  readonly pausedAt: string;
  /** Seconds of pauses that are over. */
  readonly pausedSeconds: number;
  /** The item that is on; '' between items. */
  readonly itemId: string;
  /** Since when the item's present stretch runs. */
  readonly itemSince: string;
  /** Minutes that were added to items, by their ids. */
  readonly added: Readonly<Record<string, number>>;
}

/** An item of the agenda, as far as the clock asks. */
export interface ClockItem {
  readonly id: string;
  readonly minutes: number;
  /** Seconds of the stretches that are over. */
  readonly spentSeconds: number;
  readonly state: string;
}

/** A clock that starts at an instant. */
export function startClock(now: string): SessionClock {
  return { startedAt: now, pausedAt: '', pausedSeconds: 0, itemId: '', itemSince: '', added: {} };
}

/** Seconds since the start without the pauses. */
export function elapsedSeconds(clock: SessionClock, now: string): number {
  if (clock.startedAt === '') return 0;
  const end = clock.pausedAt === '' ? now : clock.pausedAt;
  return Math.max(0, secondsBetween(clock.startedAt, end) - clock.pausedSeconds);
}

/** Seconds that an item has had, the present stretch included. */
export function itemSeconds(clock: SessionClock, item: ClockItem, now: string): number {
  return item.spentSeconds + (clock.itemId === item.id ? stretchSeconds(clock, now) : 0);
}

/** Minutes that an item has, with those that were added. */
export function itemMinutes(clock: SessionClock, item: ClockItem): number {
  return Math.max(0, item.minutes + (clock.added[item.id] ?? 0));
}

/** Stops the clock; a clock that stands already stays. */
export function pauseClock(clock: SessionClock, now: string): SessionClock {
  return clock.pausedAt === '' ? { ...clock, pausedAt: now } : clock;
}

/** Lets the clock go on: neither the meeting nor the item has lost time to the pause. */
export function resumeClock(clock: SessionClock, now: string): SessionClock {
  if (clock.pausedAt === '') return clock;
  const pause = Math.max(0, secondsBetween(clock.pausedAt, now));
  return {
    ...clock,
    pausedAt: '',
    pausedSeconds: clock.pausedSeconds + pause,
    // A stretch that began before the pause begins later by it.
    itemSince: clock.itemSince === '' ? '' : new Date(Date.parse(clock.itemSince) + pause * 1_000).toISOString(),
  };
}

/** Goes to an item, or to none with ''. `spent` is what the item that was on has had in this stretch, to be added to it. */
export function moveClock(
  clock: SessionClock,
  itemId: string,
  now: string,
): { readonly clock: SessionClock; readonly spent: number } {
  const spent = clock.itemId === '' ? 0 : stretchSeconds(clock, now);
  // A paused clock stays paused: the new stretch begins where time stands.
  const since = clock.pausedAt === '' ? now : clock.pausedAt;
  return { clock: { ...clock, itemId, itemSince: itemId === '' ? '' : since }, spent };
}

/** Gives an item more minutes, or takes some of those back. */
export function addMinutes(clock: SessionClock, itemId: string, minutes: number): SessionClock {
  return { ...clock, added: { ...clock.added, [itemId]: (clock.added[itemId] ?? 0) + minutes } };
}

/** Seconds by which the meeting is ahead of its agenda; negative when it is late. Skipped and carried items ask for no time. */
export function secondsInHand(
  clock: SessionClock,
  items: readonly ClockItem[],
  plannedMinutes: number,
  now: string,
): number {
  const toCome = items
    .filter((item) => item.state === 'open' || item.state === 'now')
    .reduce((sum, item) => sum + Math.max(0, itemMinutes(clock, item) * 60 - itemSeconds(clock, item, now)), 0);
  return plannedMinutes * 60 - elapsedSeconds(clock, now) - toCome;
}

/** Seconds as a clock shows them: "42:10", "1:02:03". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return parts[0] === 0
    ? `${parts[1]}:${two(parts[2] ?? 0)}`
    : `${parts[0]}:${two(parts[1] ?? 0)}:${two(parts[2] ?? 0)}`;
}

function stretchSeconds(clock: SessionClock, now: string): number {
  if (clock.itemSince === '') return 0;
  return Math.max(0, secondsBetween(clock.itemSince, clock.pausedAt === '' ? now : clock.pausedAt));
}

function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
}
