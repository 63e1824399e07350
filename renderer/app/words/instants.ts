import { dayOf, daysBetween } from '#shared/dates.ts';
import { locale, t } from '#renderer/i18n/i18n.ts';

const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const dayThisYear = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
const dayOfYear = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric' });
const weekdayOfYear = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
});
const number = new Intl.NumberFormat(locale);

/** "10:42 AM". */
export function timeWords(at: string): string {
  return time.format(new Date(at));
}

/** "today, 10:42 AM", "yesterday, 4:00 PM", "Mar 7" or, in another year, "Mar 7, 2025". */
export function whenWords(at: string, now: Date): string {
  const instant = new Date(at);
  const days = daysBetween(dayOf(instant), dayOf(now));
  if (days === 0) return t('shell:today', { time: time.format(instant) });
  if (days === 1) return t('shell:yesterday', { time: time.format(instant) });
  return (instant.getFullYear() === now.getFullYear() ? dayThisYear : dayOfYear).format(instant);
}

/** The heading of a day in a list: "Today", "Yesterday", "Friday, March 7". `day` is a day on the person's calendar. */
export function dayHeading(day: string, now: Date): string {
  const days = daysBetween(day, dayOf(now));
  if (days === 0) return t('shell:todayHeading');
  if (days === 1) return t('shell:yesterdayHeading');
  const noon = new Date(`${day}T12:00:00`);
  return (noon.getFullYear() === now.getFullYear() ? weekday : weekdayOfYear).format(noon);
}

/** How long ago, coarsely: "just now", "12 min ago", "3 h ago", "2 days ago". */
export function agoWords(at: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(at)) / 60_000));
  if (minutes < 2) return t('shell:ago.now');
  if (minutes < 60) return t('shell:ago.minutes', { count: minutes });
  if (minutes < 24 * 60) return t('shell:ago.hours', { count: Math.round(minutes / 60) });
  return t('shell:ago.days', { count: Math.round(minutes / (24 * 60)) });
}

/** A count with thousands marked: "12,480". */
export function numberWords(value: number): string {
  return number.format(value);
}

/** A size for people: "640 KB", "3.2 MB". */
export function sizeWords(bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000
      ? (['KB', 1_000] as const)
      : bytes < 1_000_000_000
        ? (['MB', 1_000_000] as const)
        : (['GB', 1_000_000_000] as const);
  const value = bytes / size;
  return `${value < 10 && unit !== 'KB' ? value.toFixed(1) : Math.max(1, Math.round(value))} ${unit}`;
}

/** "Mar 7, 2025": the day of an instant, with its year. */
export function dayWords(at: string): string {
  return dayOfYear.format(new Date(at));
}
