import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { ruleFromText } from '#shared/domain/recurrence/rule-from-text.ts';
import { ruleText } from '#shared/domain/recurrence/rule-text.ts';
import { weekdays, type RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

const dayArbitrary = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
const ruleArbitrary: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
    interval: fc.integer({ min: 1, max: 6 }),
    startsOn: dayArbitrary,
    weekday: fc.constantFrom(...weekdays),
    byNth: fc.boolean(),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    count: fc.option(fc.integer({ min: 1, max: 30 })),
  })
  .map(({ every, interval, startsOn, weekday, byNth, nth, count }) => ({
    every,
    interval,
    startsOn,
    ...(every === 'week' && { weekdays: [weekday] }),
    ...((every === 'month' || every === 'year') && byNth && { weekdays: [weekday], nth }),
    ...(count !== null && { count }),
    skips: [],
    shifts: [],
  }));

describe('a rule from the text of a calendar file', () => {
  it('gives the same days as the rule that was written', () => {
    fc.assert(
      fc.property(ruleArbitrary, (rule) => {
        const read = ruleFromText(ruleText(rule), rule.startsOn);
        expect(read).not.toBeNull();
        if (read === null) return;
        const until = addDays(rule.startsOn, 1_500);
        expect(occurrences(read, rule.startsOn, until)).toEqual(occurrences(rule, rule.startsOn, until));
      }),
    );
  });

  it('knows the ways in which other programs say the same', () => {
    expect(ruleFromText('RRULE:freq=monthly;byday=TU;bysetpos=2', '2026-03-10')).toMatchObject({
      nth: 2,
      weekdays: ['TU'],
    });
    expect(ruleFromText('FREQ=MONTHLY;BYDAY=-1FR', '2026-03-27')).toMatchObject({ nth: -1 });
    expect(ruleFromText('FREQ=WEEKLY;UNTIL=20260401T230000Z;WKST=SU', '2026-03-10')).toMatchObject({
      weekdays: ['TU'],
      until: '2026-04-01',
    });
    expect(ruleFromText('FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4', '2026-07-04')).toMatchObject({
      every: 'year',
      monthDay: 4,
    });
  });

  it('answers null for what forms cannot show', () => {
    for (const text of [
      'FREQ=HOURLY',
      'FREQ=MONTHLY;BYDAY=1TU,3TU',
      'FREQ=YEARLY;BYYEARDAY=100',
      'FREQ=YEARLY;BYMONTH=1,7',
      'FREQ=YEARLY;BYDAY=2TU',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=DAILY;COUNT=100000',
      'FREQ=DAILY;BYDAY=MO',
      'nonsense',
      '',
    ])
      expect(ruleFromText(text, '2026-03-10')).toBeNull();
    // A month without a 31st is left out by the file, and has its last day by the rules here.
    expect(ruleFromText('FREQ=MONTHLY', '2026-03-31')).toBeNull();
  });
});
