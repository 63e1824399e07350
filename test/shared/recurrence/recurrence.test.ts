import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, daysBetween } from '#shared/dates.ts';
import { isRuleDay, nextOccurrence, occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import { ruleText } from '#shared/domain/recurrence/rule-text.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import {
  parseRule,
  weekdayOf,
  weekdays,
  withShift,
  withSkip,
  type RecurrenceRule,
} from '#shared/domain/recurrence/rule.ts';

const days = (rule: RecurrenceRule, from: string, to: string) => occurrences(rule, from, to).map(({ day }) => day);
const rule = (fields: Partial<RecurrenceRule>): RecurrenceRule => ({
  every: 'month',
  interval: 1,
  startsOn: '2026-01-01',
  skips: [],
  shifts: [],
  ...fields,
});

describe('days of a rule', () => {
  it('gives the 2nd Tuesday of every month', () => {
    expect(days(rule({ weekdays: ['TU'], nth: 2 }), '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
    ]);
  });

  it('uses the last day of a month that is too short', () => {
    const monthly = rule({ startsOn: '2026-01-31' });
    expect(days(monthly, '2026-01-01', '2026-05-01')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(days(rule({ startsOn: '2027-12-30' }), '2028-01-01', '2028-03-31')).toEqual([
      '2028-01-30',
      '2028-02-29',
      '2028-03-30',
    ]);
  });

  it('keeps February 29 as the last day of February in other years', () => {
    const yearly = rule({ every: 'year', startsOn: '2024-02-29' });
    expect(days(yearly, '2024-01-01', '2028-12-31')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('has no fifth Friday in a month of four', () => {
    expect(days(rule({ weekdays: ['FR'], nth: 5 }), '2026-01-01', '2026-07-31')).toEqual([
      '2026-01-30',
      '2026-05-29',
      '2026-07-31',
    ]);
  });

  it('does not hang on a rule that almost never comes', () => {
    const rare = rule({ every: 'year', startsOn: '2026-02-01', weekdays: ['FR'], nth: 5 });
    expect(nextOccurrence(rare, '2026-01-01')?.day).toBe('2036-02-29');
  });

  it('counts skipped days, and leaves them out', () => {
    const counted = withSkip(rule({ every: 'week', startsOn: '2026-03-02', count: 3 }), '2026-03-09');
    expect(days(counted, '2026-01-01', '2026-12-31')).toEqual(['2026-03-02', '2026-03-16']);
  });

  it('finds a shifted day in the week to which it went, and remembers where it comes from', () => {
    const shifted = withShift(rule({ every: 'week', startsOn: '2026-03-02' }), '2026-03-16', '2026-03-19');
    expect(occurrences(shifted, '2026-03-17', '2026-03-20')).toEqual([{ day: '2026-03-19', seriesDay: '2026-03-16' }]);
    expect(days(withShift(shifted, '2026-03-16', '2026-03-16'), '2026-03-15', '2026-03-20')).toEqual(['2026-03-16']);
    expect(days(withShift(shifted, '2026-03-16', '2026-01-05'), '2026-01-01', '2026-01-31')).toEqual(['2026-01-05']);
  });

  it('ends on the day that it names', () => {
    expect(days(rule({ every: 'day', interval: 3, until: '2026-01-07' }), '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-01',
      '2026-01-04',
      '2026-01-07',
    ]);
    expect(nextOccurrence(rule({ every: 'day', until: '2026-01-07' }), '2026-01-07')).toBeNull();
  });
});

const dayArbitrary = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2015-01-01', offset));
const ruleArbitrary: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    every: fc.constantFrom('day', 'week', 'month', 'year'),
    interval: fc.integer({ min: 1, max: 5 }),
    startsOn: dayArbitrary,
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 3 }),
    monthDay: fc.option(fc.constantFrom(-1, 1, 15, 28, 29, 30, 31), { nil: undefined }),
    nth: fc.option(fc.constantFrom(-1, 1, 2, 5), { nil: undefined }),
    count: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  })
  .map(({ monthDay, nth, count, ...fields }) => ({
    ...fields,
    ...(monthDay !== undefined && { monthDay }),
    ...(nth !== undefined && { nth }),
    ...(count !== undefined && { count }),
    skips: [],
    shifts: [],
  }));

describe('rules of any kind', () => {
  it('give the days that a walk through the calendar finds', () => {
    fc.assert(
      fc.property(ruleArbitrary, (each) => {
        const to = addDays(each.startsOn, 800);
        const walked: string[] = [];
        for (let day = each.startsOn; day <= to && walked.length < (each.count ?? 999); day = addDays(day, 1))
          if (fits(each, day)) walked.push(day);
        expect(days(each, each.startsOn, to)).toEqual(walked);
      }),
      { numRuns: 150 },
    );
  });

  it('lose exactly the skipped day, and move exactly the shifted one', () => {
    fc.assert(
      fc.property(ruleArbitrary, fc.nat(10), fc.integer({ min: -40, max: 40 }), (each, pick, by) => {
        const to = addDays(each.startsOn, 600);
        const all = occurrences(each, each.startsOn, to);
        const chosen = all[pick % Math.max(1, all.length)]?.seriesDay;
        fc.pre(chosen !== undefined);
        const rest = all.filter(({ seriesDay }) => seriesDay !== chosen);
        expect(occurrences(withSkip(each, chosen), each.startsOn, to)).toEqual(rest);
        const moved = addDays(chosen, by);
        const end = addDays(to, 1_000);
        const shifted = occurrences(withShift(each, chosen, moved), addDays(each.startsOn, -50), end);
        expect(shifted.find(({ seriesDay }) => seriesDay === chosen)).toEqual({ day: moved, seriesDay: chosen });
        expect(shifted.length).toBe(occurrences(each, each.startsOn, end).length);
      }),
      { numRuns: 60 },
    );
  });

  it('are said in words that are read back as the same days', () => {
    fc.assert(
      fc.property(ruleArbitrary, (each) => {
        const { count, ...endless } = each;
        fc.pre(count === undefined);
        const plain = each.nth === undefined ? endless : { ...endless, weekdays: [weekdayOf(each.startsOn)] };
        fc.pre(plain.every !== 'year' || plain.interval === 1);
        const read = ruleFromWords(ruleWords(plain), plain.startsOn);
        const to = addDays(plain.startsOn, 800);
        expect(read === null ? null : days(read, plain.startsOn, to), ruleWords(plain)).toEqual(
          days(plain, plain.startsOn, to),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are stored and read back as they were', () => {
    fc.assert(
      fc.property(ruleArbitrary, (each) => {
        expect(parseRule(JSON.stringify(each))).toEqual(each);
      }),
    );
    expect(parseRule('')).toBeNull();
    expect(parseRule('{"every":"eon"}')).toBeNull();
  });
});

describe('words', () => {
  it.each([
    ['every other week', '2026-03-03', 'Every 2 weeks on Tuesday'],
    ['2nd Tuesday', '2026-03-03', '2nd Tuesday of every month'],
    ['last friday of the month', '2026-03-03', 'Last Friday of every month'],
    ['every Mon and Thu', '2026-03-03', 'Every Monday and Thursday'],
    ['weekdays', '2026-03-03', 'Every weekday'],
    ['every 15th', '2026-03-03', '15th of every month'],
    ['last day of every month', '2026-03-03', 'Last day of every month'],
    ['every 3 days', '2026-03-03', 'Every 3 days'],
    ['first Monday of March', '2026-04-03', '1st Monday of March, every year'],
    ['every year on june 1', '2026-04-03', 'Every year on June 1'],
  ])('read "%s"', (words, startsOn, said) => {
    const read = ruleFromWords(words, startsOn);
    expect(read === null ? null : ruleWords(read)).toBe(said);
  });

  it.each(['', 'soon', 'every', 'Tuesday', '2nd', 'every 0 weeks', 'the 45th of every month', 'every 2 blue moons'])(
    'do not take "%s" for a rule',
    (words) => {
      expect(ruleFromWords(words, '2026-03-03')).toBeNull();
    },
  );

  it('are written as calendars read them', () => {
    expect(ruleText(rule({ weekdays: ['TU'], nth: 2, count: 4 }))).toBe('FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=4');
    expect(ruleText(rule({ monthDay: 30, until: '2026-12-31' }))).toBe(
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20261231',
    );
    expect(ruleText(rule({ monthDay: 31 }))).toBe('FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1');
  });

  it('know a day of the rule from another', () => {
    expect(isRuleDay(rule({ weekdays: ['TU'], nth: 2 }), '2026-02-10')).toBe(true);
    expect(isRuleDay(rule({ weekdays: ['TU'], nth: 2 }), '2026-02-11')).toBe(false);
  });
});

/** The same rules, told apart day by day. */
function fits(each: RecurrenceRule, day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const [startYear, startMonth] = [Number(each.startsOn.slice(0, 4)), Number(each.startsOn.slice(5, 7))];
  const chosen = each.weekdays?.length ? each.weekdays : [weekdayOf(each.startsOn)];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (each.every === 'day') return daysBetween(each.startsOn, day) % each.interval === 0;
  if (each.every === 'week') {
    const monday = (of: string) => addDays(of, -weekdays.indexOf(weekdayOf(of)));
    const weeks = daysBetween(monday(each.startsOn), monday(day)) / 7;
    return weeks % each.interval === 0 && chosen.includes(weekdayOf(day));
  }
  const periods = each.every === 'year' ? year - startYear : (year - startYear) * 12 + month - startMonth;
  if (periods % each.interval !== 0 || (each.every === 'year' && month !== startMonth)) return false;
  if (each.nth !== undefined) {
    const isNth = each.nth === -1 ? date + 7 > length : Math.ceil(date / 7) === each.nth;
    return isNth && chosen.includes(weekdayOf(day));
  }
  const wanted = each.monthDay ?? Number(each.startsOn.slice(8, 10));
  return date === (wanted === -1 ? length : Math.min(wanted, length));
}
