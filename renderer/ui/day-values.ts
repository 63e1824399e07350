import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

/** A day as the storage keeps it, 'YYYY-MM-DD', as the calendar wants it; nothing for text that is no day. */
export function dayFromText(text: string | null | undefined): CalendarDate | null {
  if (!text) return null;
  try {
    return parseDate(text.slice(0, 10));
  } catch {
    return null;
  }
}

/** A time of day, 'HH:MM', as the field wants it. */
export function timeFromText(text: string | null | undefined): Time | null {
  if (!text) return null;
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

/** The same time as 'HH:MM'. */
export function timeToText(time: { readonly hour: number; readonly minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
