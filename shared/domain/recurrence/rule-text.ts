import type { RecurrenceRule } from './rule.ts';
import { ruleMonthDay, ruleWeekdays } from './rule.ts';

/** The rule as RFC 5545 writes it in RRULE, without its exceptions: those are EXDATE and RECURRENCE-ID. */
export function ruleText(rule: RecurrenceRule): string {
  const end =
    rule.count !== undefined
      ? [`COUNT=${rule.count}`]
      : rule.until === undefined
        ? []
        : [`UNTIL=${rule.until.replaceAll('-', '')}`];
  return [...parts(rule), ...setPosition(rule), ...end].join(';');
}

/**
 * What ical.js expands: a superset of the days, of which `occurrences` takes the right ones. Years are months in twelves and a fifth
 * weekday is any one of its name, since ical.js 2.2 fails on the first one in a month that has no fifth.
 */
export function expandedText(rule: RecurrenceRule): string {
  const monthly: RecurrenceRule =
    rule.every === 'year' ? { ...rule, every: 'month', interval: rule.interval * 12 } : rule;
  if (rule.nth !== 5 || rule.every === 'day' || rule.every === 'week') return parts(monthly).join(';');
  return `FREQ=MONTHLY;INTERVAL=${monthly.interval};BYDAY=${ruleWeekdays(rule).join(',')}`;
}

/** Whether the rule names days of a month of which only the last one counts. */
export function takesLastOfMonth(rule: RecurrenceRule): boolean {
  return (rule.every === 'month' || rule.every === 'year') && rule.nth === undefined && ruleMonthDay(rule) > 28;
}

function parts(rule: RecurrenceRule): string[] {
  const start = [`FREQ=${frequencies[rule.every]}`, `INTERVAL=${rule.interval}`];
  if (rule.every === 'day') return start;
  if (rule.every === 'week') return [...start, `BYDAY=${ruleWeekdays(rule).join(',')}`];
  const month = rule.every === 'year' ? [`BYMONTH=${Number(rule.startsOn.slice(5, 7))}`] : [];
  if (rule.nth !== undefined) {
    const days = ruleWeekdays(rule).map((day) => `${rule.nth}${day}`);
    return [...start, ...month, `BYDAY=${days.join(',')}`];
  }
  const day = ruleMonthDay(rule);
  // A month without the 30th gives its last day: the last one there is from the 28th on.
  const monthDays = day > 28 ? Array.from({ length: day - 27 }, (_, index) => 28 + index) : [day];
  return [...start, ...month, `BYMONTHDAY=${monthDays.join(',')}`];
}

function setPosition(rule: RecurrenceRule): string[] {
  return takesLastOfMonth(rule) ? ['BYSETPOS=-1'] : [];
}

const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
