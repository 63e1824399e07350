import type { IsoDay } from '../dates.ts';

/** A day as labels and summaries say it: "Mar 3, 2026". Screens have their own, by the person's locale. */
export function dayWords(day: IsoDay): string {
  const month = months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${month} ${Number(day.slice(8, 10))}, ${day.slice(0, 4)}`;
}

/** The month of a day: "Mar 2026". */
export function monthWords(day: IsoDay): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
