import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import {
  clockTime,
  dayParts,
  movedSpan,
  resizedSpan,
  spanIn,
  type ClockSpan,
} from '#shared/domain/calendar/local-span.ts';
import { zonedInstant } from '#shared/domain/calendar/zoned-time.ts';

const evening: ClockSpan = {
  day: '2026-03-12',
  time: '18:00',
  endDay: '2026-03-12',
  endsAt: '19:30',
  timeZone: 'America/Chicago',
};
const zones = ['America/Chicago', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'] as const;

describe('a span on the clocks of another zone', () => {
  it('is told by them, on another day where they are', () => {
    expect(spanIn(evening, 'America/Chicago')).toMatchObject({ day: '2026-03-12', time: '18:00' });
    expect(spanIn(evening, 'Europe/Berlin')).toEqual({
      day: '2026-03-13',
      time: '00:00',
      endDay: '2026-03-13',
      endsAt: '01:30',
    });
    const whole = { ...evening, time: '', endsAt: '', timeZone: '' };
    expect(spanIn(whole, 'Pacific/Auckland')).toMatchObject({ day: '2026-03-12', endDay: '2026-03-12' });
  });

  it('keeps the time of its own clocks when only its day changes, over a change of clocks too', () => {
    expect(movedSpan(evening, 'Europe/Berlin', { day: '2026-04-03', time: null })).toEqual({
      day: '2026-04-02',
      time: '18:00',
      endDay: '2026-04-02',
      endsAt: '19:30',
    });
  });

  it('begins at the instant at which it was put, and stays as long as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 95 }),
        (own, viewer, days, quarter) => {
          const day = addDays('2026-01-01', days);
          const time = clockTime(quarter * 15);
          const moved = movedSpan({ ...evening, timeZone: own }, viewer, { day, time });
          expect(zonedInstant(moved.day, moved.time, own)).toBe(zonedInstant(day, time, viewer));
          const length = Date.parse(`${moved.endDay}T${moved.endsAt}Z`) - Date.parse(`${moved.day}T${moved.time}Z`);
          expect(length).toBe(90 * 60_000);
        },
      ),
    );
  });

  it('takes another end, but none before its start', () => {
    expect(resizedSpan(evening, 'America/Chicago', { day: '2026-03-12', time: '21:00' })).toMatchObject({
      endsAt: '21:00',
    });
    expect(resizedSpan(evening, 'Europe/Berlin', { day: '2026-03-13', time: '02:00' })).toMatchObject({
      endsAt: '20:00',
    });
    expect(resizedSpan(evening, 'America/Chicago', { day: '2026-03-12', time: '18:00' })).toBeNull();
  });

  it('is parted at midnight, and is an hour long where nobody said', () => {
    expect(dayParts({ ...evening, time: '23:00', endDay: '2026-03-13', endsAt: '01:00' })).toEqual([
      { day: '2026-03-12', from: 1_380, to: 1_440, isStart: true, isEnd: false },
      { day: '2026-03-13', from: 0, to: 60, isStart: false, isEnd: true },
    ]);
    expect(dayParts({ ...evening, endsAt: '' })).toMatchObject([{ from: 1_080, to: 1_140 }]);
  });
});
