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

/** The first days of the weeks or months in the span, for the axis. */
export function ticksOf(span: TimelineSpan, scale: TimelineScale): readonly IsoDay[] {
  return Array.from({ length: span.days }, (_, index) => addDays(span.from, index)).filter((day) =>
    scale === 'months' ? day.endsWith('-01') : new Date(`${day}T00:00:00Z`).getUTCDay() === 1,
  );
}
