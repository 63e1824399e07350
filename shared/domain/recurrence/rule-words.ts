import { dayWords } from '../day-words.ts';
import { ruleMonthDay, ruleWeekdays, type RecurrenceRule, type Weekday } from './rule.ts';

/** A rule as people say it: "2nd Tuesday of every month", "Every 2 weeks on Monday and Thursday". */
export function ruleWords(rule: RecurrenceRule): string {
  const end =
    rule.count !== undefined
      ? `, ${rule.count === 1 ? 'once' : `${rule.count} times`}`
      : rule.until !== undefined
        ? `, until ${dayWords(rule.until)}`
        : '';
  return `${patternWords(rule)}${end}`;
}

/** A position among the weekdays of a month: "2nd", "last". */
export function nthWords(nth: number): string {
  return nth === -1 ? 'last' : ordinal(nth);
}

const names: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function patternWords(rule: RecurrenceRule): string {
  const unit = rule.interval === 1 ? rule.every : `${rule.interval} ${rule.every}s`;
  if (rule.every === 'day') return `Every ${unit}`;
  if (rule.every === 'week') {
    const days = ruleWeekdays(rule);
    if (rule.interval === 1 && days.join() === 'MO,TU,WE,TH,FR') return 'Every weekday';
    return rule.interval === 1 ? `Every ${listWords(days)}` : `Every ${unit} on ${listWords(days)}`;
  }
  const of = rule.every === 'year' ? `${months[Number(rule.startsOn.slice(5, 7)) - 1] ?? ''}, every ${unit}` : '';
  if (rule.nth !== undefined) {
    const which = `${nthWords(rule.nth)} ${listWords(ruleWeekdays(rule))} of ${of || `every ${unit}`}`;
    return `${which.charAt(0).toUpperCase()}${which.slice(1)}`;
  }
  const day = ruleMonthDay(rule);
  if (rule.every === 'year') return `Every ${unit} on ${day === -1 ? 'the last day of ' : ''}${yearDay(rule, day)}`;
  return day === -1 ? `Last day of every ${unit}` : `${ordinal(day)} of every ${unit}`;
}

function yearDay(rule: RecurrenceRule, day: number): string {
  const month = months[Number(rule.startsOn.slice(5, 7)) - 1] ?? '';
  return day === -1 ? month : `${month} ${day}`;
}

function listWords(days: readonly Weekday[]): string {
  const words = days.map((day) => names[day]);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${{ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th'}`;
}
