import { isIsoDay, type IsoDay } from '../../dates.ts';
import { weekdayOf, weekdays, type RecurrenceRule, type Weekday } from './rule.ts';

/**
 * A rule as RFC 5545 writes RRULE, as one that forms and words know; null for one that says more than they can. `startsOn` is the
 * first day, which a rule of a month or year takes its day from.
 */
export function ruleFromText(text: string, startsOn: IsoDay): RecurrenceRule | null {
  const parts = new Map(
    text
      .trim()
      .replace(/^RRULE:/i, '')
      .split(';')
      .map((part): [string, string] => [
        part.slice(0, part.indexOf('=')).toUpperCase(),
        part.slice(part.indexOf('=') + 1).toUpperCase(),
      ]),
  );
  const every = frequencies[parts.get('FREQ') ?? ''];
  const interval = Number(parts.get('INTERVAL') ?? '1');
  if (every === undefined || !Number.isInteger(interval) || interval < 1 || interval > 366) return null;
  if ([...parts.keys()].some((key) => !known.has(key))) return null;
  const end = endOf(parts);
  const pattern = end === null ? null : patternOf(every, parts, startsOn);
  if (end === null || pattern === null) return null;
  if (every === 'week' && interval > 1 && parts.has('WKST') && parts.get('WKST') !== 'MO') {
    // Which days of every other week go together then depends on the day that a week begins with.
    if ((pattern.weekdays ?? []).length > 1) return null;
  }
  return { every, interval, startsOn, ...pattern, ...end, skips: [], shifts: [] };
}

const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST']);
const frequencies: Readonly<Record<string, RecurrenceRule['every']>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

type Parts = ReadonlyMap<string, string>;
type Pattern = Pick<RecurrenceRule, 'weekdays' | 'monthDay' | 'nth'>;

function endOf(parts: Parts): Pick<RecurrenceRule, 'count' | 'until'> | null {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined) {
    const times = Number(count);
    return Number.isInteger(times) && times >= 1 && times <= 1_000 ? { count: times } : null;
  }
  if (until === undefined) return {};
  const day = until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  return isIsoDay(day) ? { until: day } : null;
}

function patternOf(every: RecurrenceRule['every'], parts: Parts, startsOn: IsoDay): Pattern | null {
  const [byDay, byMonthDay, byMonth] = [parts.get('BYDAY'), parts.get('BYMONTHDAY'), parts.get('BYMONTH')];
  const isByMonth = every === 'month' || every === 'year';
  if (every === 'day')
    return byDay === undefined && byMonthDay === undefined && byMonth === undefined && !parts.has('BYSETPOS')
      ? {}
      : null;
  if (!isByMonth) {
    if (byMonthDay !== undefined || byMonth !== undefined || parts.has('BYSETPOS')) return null;
    const days = byDay === undefined ? [weekdayOf(startsOn)] : weekdaysOf(byDay);
    return days === null ? null : { weekdays: days };
  }
  if (byMonth !== undefined && (every === 'month' || Number(byMonth) !== Number(startsOn.slice(5, 7)))) return null;
  if (byDay !== undefined) return byMonthDay === undefined ? nthOf(byDay, parts, every, byMonth) : null;
  return monthDayOf(byMonthDay, parts.get('BYSETPOS'), startsOn);
}

/** "2TU", or "TU" with BYSETPOS=2. */
function nthOf(byDay: string, parts: Parts, every: string, byMonth: string | undefined): Pattern | null {
  // Without a month, the second Tuesday of a year is in January.
  if (every === 'year' && byMonth === undefined) return null;
  const match = /^(-?\d)([A-Z]{2})$/.exec(byDay);
  const position = parts.get('BYSETPOS');
  const [number, name] =
    match === null ? [Number(position ?? '0'), byDay] : [position === undefined ? Number(match[1]) : 0, match[2] ?? ''];
  const days = weekdaysOf(name);
  if (days === null || days.length !== 1 || !(number === -1 || (number >= 1 && number <= 5))) return null;
  // The checks above leave -1 and 1 to 5, which are whole: both ways of writing them have one digit.
  return { weekdays: days, nth: number };
}

function monthDayOf(byMonthDay: string | undefined, position: string | undefined, startsOn: IsoDay): Pattern | null {
  const own = Number(startsOn.slice(8, 10));
  if (byMonthDay === undefined) {
    // RFC 5545 leaves months out that are too short; the rules here take their last day.
    return own <= 28 && position === undefined ? { monthDay: own } : null;
  }
  const days = byMonthDay.split(',').map(Number);
  const [first = 0] = days;
  if (days.length === 1 && position === undefined && (first === -1 || (first >= 1 && first <= 28)))
    return { monthDay: first };
  const isLastOf = position === '-1' && days.every((day, index) => day === 28 + index) && days.length <= 4;
  if (!isLastOf) return null;
  return { monthDay: days.length === 4 ? -1 : 27 + days.length };
}

function weekdaysOf(text: string): Weekday[] | null {
  const named = text.split(',');
  const found = weekdays.filter((day) => named.includes(day));
  return found.length === named.length ? found : null;
}
