import { addDays, addMonths, type IsoDay } from '../../dates.ts';

/** How much of a campaign is seen at once. */
export const timelineScales = ['whole', 'quarter', 'month'] as const;
export type TimelineScale = (typeof timelineScales)[number];

/** A first and a last day. */
export interface TimelineWindow {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** The whole months from the first day that anything has to the last one; the month of today where there is nothing. */
export function wholeWindow(days: readonly IsoDay[], today: IsoDay): TimelineWindow {
  const ordered = days.toSorted();
  return { first: monthOf(ordered[0] ?? today), last: lastOfMonth(ordered.at(-1) ?? today) };
}

/** The month or the calendar quarter that a day is in; the whole where the whole is seen. */
export function windowAround(scale: TimelineScale, day: IsoDay, whole: TimelineWindow): TimelineWindow {
  if (scale === 'whole') return whole;
  if (scale === 'month') return { first: monthOf(day), last: lastOfMonth(day) };
  const month = Number(day.slice(5, 7));
  const first = addMonths(monthOf(day), -((month - 1) % 3));
  return { first, last: lastOfMonth(addMonths(first, 2)) };
}

/** The window before or after this one; null where nothing of the whole is in it. */
export function windowBeside(
  scale: TimelineScale,
  { first }: TimelineWindow,
  step: -1 | 1,
  whole: TimelineWindow,
): TimelineWindow | null {
  if (scale === 'whole') return null;
  const beside = windowAround(scale, addMonths(first, step * (scale === 'month' ? 1 : 3)), whole);
  return beside.last < whole.first || beside.first > whole.last ? null : beside;
}

/** The day on which a window opens first: today where the whole holds it, else the nearest end of the whole. */
export function openingDay(today: IsoDay, whole: TimelineWindow): IsoDay {
  if (today < whole.first) return whole.first;
  return today > whole.last ? whole.last : today;
}

function monthOf(day: IsoDay): IsoDay {
  return day.slice(0, 8).concat('01');
}

function lastOfMonth(day: IsoDay): IsoDay {
  return addDays(addMonths(monthOf(day), 1), -1);
}
