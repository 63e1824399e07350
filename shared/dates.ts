/**
 * [Note: Dates are ISO text] An instant is `YYYY-MM-DDTHH:mm:ss.sssZ` and ends in `…At`; a day is `YYYY-MM-DD` in the person's own
 * time zone and ends in `…On`. Both sort as text, in every dialect.
 */
export type IsoDay = string;

/** The day of an instant in the zone of this computer. */
export function dayOf(instant: Date): IsoDay {
  return `${String(instant.getFullYear()).padStart(4, '0')}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}`;
}

/** The day that lies `days` after (or, negative, before) another one. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or the last day of a month that is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day that lies `days` working days after another one; Saturdays and Sundays do not count. */
export function addBusinessDays(day: IsoDay, days: number): IsoDay {
  let result = day;
  for (let left = days; left > 0;) {
    result = addDays(result, 1);
    if (isBusinessDay(result)) left--;
  }
  return result;
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000);
}

/** Whether the text is a day that exists in the calendar. */
export function isIsoDay(text: string): text is IsoDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = partsOf(text);
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

function isBusinessDay(day: IsoDay): boolean {
  const weekday = new Date(utcOf(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function utcOf(day: IsoDay): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

function partsOf(day: IsoDay): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** A number of a clock or a calendar with two digits: "07". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
