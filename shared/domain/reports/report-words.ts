import { dayWords } from '../day-words.ts';
import type { IsoDay } from '../../dates.ts';

/** A number with the word for what it counts: "1 win", "12 wins". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wholeWords(count)} ${count === 1 ? one : many}`;
}

/** A whole number as people read it: 12,400. */
export function wholeWords(value: number): string {
  return whole.format(value);
}

/** A share in percent: 91.7%. */
export function percentWords(value: number): string {
  return `${oneDecimal.format(value)}%`;
}

/** A value of a metric in its unit; no value is "Not enough data", never 0. */
export function valueWords(value: number | null, unit: 'percent' | 'points' | 'ratio' | 'days' | 'count'): string {
  if (value === null) return notEnough;
  switch (unit) {
    case 'percent':
      return percentWords(value);
    case 'points':
      return `${value > 0 ? '+' : ''}${oneDecimal.format(value)}`;
    case 'ratio':
      return twoDecimals.format(value);
    case 'days':
      return counted(Math.round(value), 'day');
    case 'count':
      return oneDecimal.format(value);
  }
}

/** Minor units of money with their currency: $12,400. */
export function moneyWords(cents: number, currency: string): string {
  try {
    return new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency,
      minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    }).format(cents / 100);
  } catch {
    // A currency that nobody knows keeps its letters.
    return `${oneDecimal.format(cents / 100)} ${currency}`.trim();
  }
}

/** A period in words: one day, or from a day to a day. */
export function periodWords(from: IsoDay, to: IsoDay): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** A day, or a dash where there is none. */
export function dayOrDash(day: string | null): string {
  return day === null || day === '' ? '–' : dayWords(day);
}

/** A list as people say it: "A, B and C". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** What stands where the records have nothing to tell. */
export const notEnough = 'Not enough data';

/** What stands in place of a restricted name. */
export const keptPrivate = 'Kept private';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
