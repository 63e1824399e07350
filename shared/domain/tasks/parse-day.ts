import { addDays, isIsoDay, type IsoDay } from '../../dates.ts';
import { monthNames } from '../month-names.ts';

/** A day that was found in words: the day and how many words it took. */
export interface FoundDay {
  readonly day: IsoDay;
  readonly length: number;
}

/** The day that these words begin with, such as "Fri", "in 3 days", "March 3", "3/12" or "next week"; null for other words. */
export function dayInWords(words: readonly string[], today: IsoDay): FoundDay | null {
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase().replace(/[,.;:]+$/, ''));
  return (
    plainDay(first, today) ??
    offsetDay(first, second, third, today) ??
    endOf(first, second, third, today) ??
    monthDay(first, second, third, today) ??
    numericDay(first, today)
  );
}

function plainDay(word: string, today: IsoDay): FoundDay | null {
  if (word === 'today' || word === 'tonight') return { day: today, length: 1 };
  if (word === 'tomorrow' || word === 'tmr') return { day: addDays(today, 1), length: 1 };
  const weekday = weekdayIndex(word);
  // A weekday is the next one of its name; on a Friday, "Fri" is a week away.
  return weekday === null ? null : { day: nextWeekday(today, weekday), length: 1 };
}

/** "in 3 days", "in a week", "next Friday", "next week", "next month". */
function offsetDay(first: string, second: string, third: string, today: IsoDay): FoundDay | null {
  if (first === 'in') {
    const count =
      second === 'a' || second === 'an' || second === 'one' ? 1 : /^\d{1,3}$/.test(second) ? Number(second) : 0;
    const unit = third.replace(/s$/, '');
    if (count === 0) return null;
    if (unit === 'day') return { day: addDays(today, count), length: 3 };
    if (unit === 'week') return { day: addDays(today, 7 * count), length: 3 };
    if (unit === 'month') return { day: addMonths(today, count), length: 3 };
    return null;
  }
  if (first !== 'next') return null;
  if (second === 'week') return { day: nextWeekday(today, 1), length: 2 };
  if (second === 'month') return { day: addMonths(`${today.slice(0, 7)}-01`, 1), length: 2 };
  const weekday = weekdayIndex(second);
  if (weekday === null) return null;
  // "Next Friday" is the one in the week after this one, which begins on Monday.
  const monday = nextWeekday(today, 1);
  return { day: addDays(monday, (weekday + 6) % 7), length: 2 };
}

/** "end of month", "end of week", "eom", "eow". */
function endOf(first: string, second: string, third: string, today: IsoDay): FoundDay | null {
  const [unit, length] =
    first === 'eom'
      ? ['month', 1]
      : first === 'eow'
        ? ['week', 1]
        : first === 'end' && second === 'of'
          ? [third, 3]
          : ['', 0];
  if (unit === 'month') return { day: addDays(addMonths(`${today.slice(0, 7)}-01`, 1), -1), length };
  // The end of the week is its Friday; on a weekend, that of the week to come.
  if (unit === 'week') return { day: weekdayOf(today) === 5 ? today : nextWeekday(today, 5), length };
  return null;
}

/** "Mar 3", "3 March", "March 3rd 2027"; without a year the next one to come. */
function monthDay(first: string, second: string, third: string, today: IsoDay): FoundDay | null {
  const [monthWord, dateWord] = monthIndex(first) === null ? [second, first] : [first, second];
  const month = monthIndex(monthWord);
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(dateWord)?.[1];
  if (month === null || date === undefined) return null;
  const year = /^20\d\d$/.test(third) ? third : null;
  const day = dayOfYear(month, Number(date), year, today);
  return day === null ? null : { day, length: year === null ? 2 : 3 };
}

/** "2026-03-12", or "3/12" and "3/12/27" with the month first. */
function numericDay(word: string, today: IsoDay): FoundDay | null {
  if (isIsoDay(word)) return { day: word, length: 1 };
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|20\d{2}))?$/.exec(word);
  if (match === null) return null;
  const [, month = '', date = '', year] = match;
  const day = dayOfYear(Number(month), Number(date), year === undefined ? null : year.padStart(4, '20'), today);
  return day === null ? null : { day, length: 1 };
}

function dayOfYear(month: number, date: number, year: string | null, today: IsoDay): IsoDay | null {
  const rest = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const here = `${year ?? today.slice(0, 4)}-${rest}`;
  const day = year === null && here < today ? `${Number(today.slice(0, 4)) + 1}-${rest}` : here;
  return isIsoDay(day) ? day : null;
}

function addMonths(day: IsoDay, count: number): IsoDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const start = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  // A month without the 31st ends earlier: the last day that it has.
  for (let date = Number(day.slice(8, 10)); date > 28; date--) {
    const candidate = `${start}-${date}`;
    if (isIsoDay(candidate)) return candidate;
  }
  return `${start}-${day.slice(8, 10) > '28' ? '28' : day.slice(8, 10)}`;
}

function nextWeekday(today: IsoDay, weekday: number): IsoDay {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** 0 for Sunday, as JavaScript counts. */
function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayIndex(word: string): number | null {
  const short = word === 'tues' ? 'tue' : word === 'thur' || word === 'thurs' ? 'thu' : word === 'weds' ? 'wed' : word;
  const index = weekdayNames.findIndex((name) => name === short || name.slice(0, 3) === short);
  return index === -1 ? null : index;
}

function monthIndex(word: string): number | null {
  const short = word === 'sept' ? 'sep' : word;
  const index = monthNames.findIndex((name) => name === short || name.slice(0, 3) === short);
  return index === -1 ? null : index + 1;
}
