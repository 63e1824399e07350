import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

/** How wide a day is on the timeline, in px. */
export const dayWidths = { weeks: 20, months: 6 } as const;
export type TimelineScale = keyof typeof dayWidths;

/** The stretch of days that the timeline shows. */
export interface TimelineSpan {
  readonly from: IsoDay;
  readonly days: number;
  readonly dayWidth: number;
}

/** A span around a day: some of the past, most of it to come. */
export function spanAround(day: IsoDay, scale: TimelineScale): TimelineSpan {
  const days = scale === 'weeks' ? 84 : 270;
  const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { from: addDays(monday, scale === 'weeks' ? -28 : -90), days, dayWidth: dayWidths[scale] };
}

/** Where a day begins on the timeline, in px. */
export function placeOfDay(span: TimelineSpan, day: IsoDay): number {
  return daysBetween(span.from, day) * span.dayWidth;
}

/** The bar of a task: from its start, or three days before it is due, to the end of its due day; null without any day. */
export function barOf(
  span: TimelineSpan,
  task: { readonly startsOn: IsoDay | null; readonly dueOn: IsoDay | null },
): { readonly left: number; readonly width: number } | null {
  const end = task.dueOn ?? task.startsOn;
  if (end === null) return null;
  const start = task.startsOn ?? (task.dueOn === null ? end : addDays(task.dueOn, -2));
  const left = placeOfDay(span, start);
  return { left, width: Math.max(span.dayWidth, placeOfDay(span, addDays(end, 1)) - left) };
}

/** What of a bar is pulled: the whole, its first day or its last. */
export type BarPart = 'all' | 'start' | 'end';

/** The bar while it is pulled by some days; an end stops at the other. */
export function draggedBar(
  span: TimelineSpan,
  bar: { readonly left: number; readonly width: number },
  part: BarPart,
  days: number,
): { readonly left: number; readonly width: number } {
  const by = days * span.dayWidth;
  if (part === 'all') return { ...bar, left: bar.left + by };
  if (part === 'end') return { ...bar, width: Math.max(span.dayWidth, bar.width + by) };
  const left = Math.min(bar.left + by, bar.left + bar.width - span.dayWidth);
  return { left, width: bar.width + bar.left - left };
}

/** The days of a task after its bar was pulled; a start never passes the due day. */
export function draggedDays(
  task: { readonly startsOn: IsoDay | null; readonly dueOn: IsoDay | null },
  part: BarPart,
  days: number,
): { startsOn?: IsoDay; dueOn?: IsoDay } {
  const startsOn = task.startsOn === null || part === 'end' ? undefined : addDays(task.startsOn, days);
  const dueOn = task.dueOn === null || part === 'start' ? undefined : addDays(task.dueOn, days);
  if (part === 'start' && startsOn !== undefined && task.dueOn !== null && startsOn > task.dueOn)
    return { startsOn: task.dueOn };
  if (part === 'end' && dueOn !== undefined && task.startsOn !== null && dueOn < task.startsOn)
    return { dueOn: task.startsOn };
  return { ...(startsOn !== undefined && { startsOn }), ...(dueOn !== undefined && { dueOn }) };
}

/** The first days of the weeks or months in the span, for the axis. */
export function ticksOf(span: TimelineSpan, scale: TimelineScale): readonly IsoDay[] {
  return Array.from({ length: span.days }, (_, index) => addDays(span.from, index)).filter((day) =>
    scale === 'months' ? day.endsWith('-01') : new Date(`${day}T00:00:00Z`).getUTCDay() === 1,
  );
}
