import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { endingPlans, checklistOf, eventChecklists } from '#shared/content/event-checklists.ts';
import { horizonSources } from '#shared/contract/horizon.ts';
import { addDays, daysBetween, isIsoDay } from '#shared/dates.ts';
import { timesOfEvent, type EventSpan } from '#shared/domain/calendar/external-event.ts';
import { dueDayOf, taskDayOf } from '#shared/domain/horizon/readiness.ts';
import { seatsTogether } from '#shared/domain/horizon/seats-together.ts';
import { gapAfter, monthlyCostOn } from '#shared/domain/program/funding-months.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
const back = fc.integer({ min: -730, max: 1_460 });

describe('days counted back', () => {
  it('are days of the calendar, as many as were asked for, over leap days and changes of the clock', () => {
    fc.assert(
      fc.property(days, back, (day, before) => {
        const due = dueDayOf(day, before);
        expect([isIsoDay(due), daysBetween(due, day), addDays(due, before)]).toEqual([true, before, day]);
      }),
    );
  });

  it('are the same on any clock, also on the days on which clocks change', () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']) {
        process.env['TZ'] = place;
        expect(dueDayOf('2026-11-30', 30)).toBe('2026-10-31');
        expect(dueDayOf('2026-04-07', 30)).toBe('2026-03-08');
        expect(dueDayOf('2027-03-01', 366)).toBe('2026-02-28');
        expect(dueDayOf('2028-02-29', 366)).toBe('2027-02-28');
        // The day that Samoa left out in 2011 is a day of the calendar all the same.
        expect(dueDayOf('2011-12-31', 1)).toBe('2011-12-30');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('are never over for a task', () => {
    fc.assert(
      fc.property(days, back, days, (day, before, today) => {
        const due = taskDayOf(day, before, today);
        expect(due).toBe([dueDayOf(day, before), today].toSorted().at(-1));
      }),
    );
  });
});

describe('an event on the leap day', () => {
  const span = (rule: string): EventSpan => ({
    startsOn: '2024-02-29',
    startsAt: '',
    endsOn: '2024-02-29',
    endsAt: '',
    timeZone: '',
    rule,
    extra: [],
    exceptions: [],
  });
  const daysOf = (rule: string): string[] => timesOfEvent(span(rule), '2025-01-01', '2033-12-31').map(({ day }) => day);

  it('comes each year in which there is one, and never on a day that is not in the calendar', () => {
    expect(daysOf('FREQ=YEARLY')).toEqual(['2028-02-29', '2032-02-29']);
  });

  it('comes each year on the last day of the month where its rule says so', () => {
    expect(daysOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1')).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
      '2033-02-28',
    ]);
  });
});

describe('what records end by themselves', () => {
  it('has a checklist each, counted back over 180, 90 or 30 days, with scenarios', () => {
    for (const source of horizonSources) {
      if (source === 'event') continue;
      const checklist = checklistOf(endingPlans[source].checklistId);
      expect(checklist?.lines.length, source).toBeGreaterThan(5);
      expect(checklist?.scenarios.length, source).toBeGreaterThan(1);
    }
    expect(new Set(eventChecklists.map(({ id }) => id)).size).toBe(eventChecklists.length);
  });
});

describe('what no money covers after a stream', () => {
  const stream = fc.record({ starts_on: days, ends_on: days, amount_cents: fc.integer({ min: 0, max: 1e12 }) });
  const cost = fc.record({
    monthlyCents: fc.integer({ min: 0, max: 1e9 }),
    startsOn: fc.option(days),
    endsOn: fc.option(days),
  });

  it('is never below nothing, never more than what is spent, and less with every further stream', () => {
    fc.assert(
      fc.property(days, fc.array(stream), fc.array(cost), stream, (day, streams, costs, another) => {
        const gap = gapAfter(day, streams, costs);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(monthlyCostOn(costs, addDays(day, 1)));
        expect(gapAfter(day, [...streams, another], costs)).toBeLessThanOrEqual(gap);
      }),
    );
  });
});

describe('seats that hang on a change', () => {
  it('stand once where nobody could tell them apart, with how many they are', () => {
    const who = { type: 'people' as const, id: 'p', label: 'Ingrid', isRestricted: false };
    const seat = (id: string, label: string) => ({ type: 'seats' as const, id, label, isRestricted: false });
    const seats = [
      { seat: seat('a', 'Chair for police'), who, until: null },
      { seat: seat('b', 'Chair for police'), who, until: null },
      { seat: seat('c', 'Chair for police'), who, until: '2026-06-01' },
      { seat: seat('d', 'Co-chair'), who, until: null },
    ];
    expect(seatsTogether(seats).map(({ label, until, count }) => [label, until, count])).toEqual([
      ['Chair for police', null, 2],
      ['Chair for police', '2026-06-01', 1],
      ['Co-chair', null, 1],
    ]);
  });
});
