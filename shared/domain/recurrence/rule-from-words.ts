import type { IsoDay } from '../../dates.ts';
import { monthNames } from '../month-names.ts';
import type { RecurrenceRule, Weekday } from './rule.ts';

/**
 * The rule that a person wrote, such as "2nd Tuesday of every month", "every other week", "every 2 weeks on Mon and Thu" or
 * "weekdays"; `startsOn` is the first day that it may give. Null for words that are no rule.
 */
export function ruleFromWords(words: string, startsOn: IsoDay): RecurrenceRule | null {
  const text = words.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const found = plainRule(text) ?? nthRule(text) ?? weekRule(text) ?? monthDayRule(text) ?? intervalRule(text);
  if (found === null) return null;
  const { month, ...pattern } = found;
  // A yearly rule falls in the month of its start, so a month that was named moves the start there.
  const start = month === undefined ? startsOn : startInMonth(startsOn, month);
  return { interval: 1, startsOn: start, skips: [], shifts: [], ...pattern };
}

type Pattern = Partial<RecurrenceRule> & { readonly every: RecurrenceRule['every']; readonly month?: number };

function plainRule(text: string): Pattern | null {
  const simple: Readonly<Record<string, Pattern>> = {
    daily: { every: 'day' },
    'every day': { every: 'day' },
    weekly: { every: 'week' },
    monthly: { every: 'month' },
    yearly: { every: 'year' },
    annually: { every: 'year' },
    quarterly: { every: 'month', interval: 3 },
    biweekly: { every: 'week', interval: 2 },
    fortnightly: { every: 'week', interval: 2 },
    weekdays: { every: 'week', weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'] },
    'every weekday': { every: 'week', weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'] },
  };
  return Object.hasOwn(simple, text) ? (simple[text] ?? null) : null;
}

/** "2nd tuesday", "last friday of every 2 months", "first monday of march". */
function nthRule(text: string): Pattern | null {
  const match =
    /^(?:the |every |on the )*(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last) ([a-z ]+?)(?: (?:of|in) (.+?))?(?: every year)?$/.exec(
      text,
    );
  if (match === null) return null;
  const [, which = '', dayText = '', of = 'every month'] = match;
  const days = weekdaysOf(dayText);
  if (days === null) return null;
  const period = periodOf(of);
  if (period === null) return null;
  return { ...period, nth: positions[which] ?? 1, weekdays: days };
}

/** "every tuesday", "every 2 weeks on monday and thursday", "mondays". */
function weekRule(text: string): Pattern | null {
  const match =
    /^(?:(every|every other|every \d+ weeks on|every other week on|weekly on|biweekly on) )?([a-z ]+)$/.exec(text);
  if (match === null) return null;
  const [, lead = '', dayText = ''] = match;
  const days = weekdaysOf(dayText);
  if (days === null || (lead === '' && !dayText.endsWith('s'))) return null;
  const interval = lead.includes('other') || lead.startsWith('biweekly') ? 2 : Number(/\d+/.exec(lead)?.[0] ?? 1);
  return isInterval(interval) ? { every: 'week', interval, weekdays: days } : null;
}

/** "15th of every month", "every month on the 15th", "last day of the month", "every 15th", "every year on march 3". */
function monthDayRule(text: string): Pattern | null {
  const day = String.raw`(last day|\d{1,2}(?:st|nd|rd|th)?)`;
  const first = new RegExp(`^(?:the |every |on the )*${day} of (.+)$`).exec(text);
  const inMonth = /^every year on the last day of ([a-z]+)$/.exec(text);
  const second = new RegExp(`^(.+?) on (?:the )?${day}$`).exec(text);
  const third = /^(?:every|on the) (\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  const yearly = /^(?:every year|yearly|annually) on ([a-z]+) (\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const [dayText, of] =
    inMonth !== null
      ? ['last day', inMonth[1] ?? '']
      : yearly !== null
        ? [yearly[2] ?? '', yearly[1] ?? '']
        : first !== null
          ? [first[1] ?? '', first[2] ?? '']
          : second !== null
            ? [second[2] ?? '', second[1] ?? '']
            : [third?.[1] ?? '', 'every month'];
  if (dayText === '') return null;
  const monthDay = dayText === 'last day' ? -1 : Number.parseInt(dayText, 10);
  const period = periodOf(of);
  if (period === null || monthDay === 0 || monthDay > 31) return null;
  return { ...period, monthDay };
}

/** "every 3 days", "every other month". */
function intervalRule(text: string): Pattern | null {
  const match = /^every (?:(other|\d+) )?(day|week|month|year)s?$/.exec(text);
  if (match === null) return null;
  const every = units.find((unit) => unit === match[2]) ?? 'day';
  const interval = match[1] === undefined ? 1 : match[1] === 'other' ? 2 : Number(match[1]);
  return isInterval(interval) ? { every, interval } : null;
}

/** "every month", "each month", "the month", "every 2 months", "march". */
function periodOf(text: string): Pattern | null {
  const month = monthNames.findIndex((name) => text.length >= 3 && name.startsWith(text));
  if (month >= 0) return { every: 'year', month: month + 1 };
  if (/^(?:each|the|a|every) month$|^monthly$/.test(text)) return { every: 'month' };
  const found = intervalRule(text);
  return found?.every === 'month' ? found : null;
}

function weekdaysOf(text: string): Weekday[] | null {
  const words = text.split(/ and | /).filter((word) => word !== '');
  const days = words.map((word) => {
    const index = dayNames.findIndex(
      (name) => word.length >= 2 && (name.startsWith(word) || `${name}s` === word || shortForms[name] === word),
    );
    return codes[index];
  });
  return days.length > 0 && days.every((day) => day !== undefined) ? [...new Set(days)] : null;
}

function startInMonth(startsOn: IsoDay, month: number): IsoDay {
  const now = Number(startsOn.slice(5, 7));
  if (now === month) return startsOn;
  const year = Number(startsOn.slice(0, 4)) + (month < now ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function isInterval(value: number): boolean {
  return value >= 1 && value <= 366;
}

const units = ['day', 'week', 'month', 'year'] as const;
const codes: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const shortForms: Readonly<Record<string, string>> = { tuesday: 'tues', thursday: 'thurs', wednesday: 'weds' };
const positions: Readonly<Record<string, number>> = {
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
};
