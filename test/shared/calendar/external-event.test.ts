import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/dates.ts';
import {
  lastDayOf,
  noLastDay,
  timesOfEvent,
  withMovedTime,
  withoutTime,
  type EventSpan,
} from '#shared/domain/calendar/external-event.ts';

const span = (fields: Partial<EventSpan>): EventSpan => ({
  startsOn: '2026-03-02',
  startsAt: '',
  endsOn: '2026-03-02',
  endsAt: '',
  timeZone: '',
  rule: '',
  extra: [],
  exceptions: [],
  ...fields,
});
const days = (event: EventSpan, from = '2026-01-01', to = '2026-12-31') =>
  timesOfEvent(event, from, to).map(({ day }) => day);

describe('the times of an external event', () => {
  it('show an event of many days on days in its middle', () => {
    const session = span({ startsOn: '2026-01-10', endsOn: '2026-04-10' });
    expect(timesOfEvent(session, '2026-03-01', '2026-03-31')).toMatchObject([
      { day: '2026-01-10', endsOn: '2026-04-10', of: '2026-01-10' },
    ]);
    expect(days(session, '2026-04-11', '2026-05-01')).toEqual([]);
  });

  it('follow the rule, extra days and exceptions', () => {
    const weekly = span({ rule: 'FREQ=WEEKLY;COUNT=4', extra: [{ day: '2026-03-04', time: '' }] });
    expect(days(weekly)).toEqual(['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-16', '2026-03-23']);
    const moved = {
      ...weekly,
      exceptions: withMovedTime(weekly, '2026-03-09', {
        day: '2026-03-11',
        time: '',
        endsOn: '2026-03-11',
        endsAt: '',
      }),
    };
    const fewer = { ...moved, exceptions: withoutTime(moved, '2026-03-16') };
    expect(days(fewer)).toEqual(['2026-03-02', '2026-03-04', '2026-03-11', '2026-03-23']);
    expect(
      withMovedTime(fewer, '2026-03-09', { day: '2026-03-09', time: '', endsOn: '2026-03-09', endsAt: '' }),
    ).toHaveLength(1);
  });

  it('reach an old daily event without following all of its days, at the right step', () => {
    const old = span({ startsOn: '2001-01-01', endsOn: '2001-01-01', rule: 'FREQ=DAILY;INTERVAL=3' });
    const march = days(old, '2026-03-01', '2026-03-31');
    const all: string[] = [];
    for (let day = '2001-01-01'; day <= '2026-03-31'; day = addDays(day, 3)) if (day >= '2026-03-01') all.push(day);
    expect(march).toEqual(all);
  });

  it('give the same days whether they are asked for at once or in parts', () => {
    const rules = [
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
      'FREQ=MONTHLY;BYDAY=2MO',
      'FREQ=YEARLY',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: 1, max: 700 }), (rule, cut) => {
        const event = span({ rule });
        const middle = addDays('2026-03-02', cut);
        const end = addDays('2026-03-02', 900);
        expect([...days(event, '2026-03-02', middle), ...days(event, addDays(middle, 1), end)]).toEqual(
          days(event, '2026-03-02', end),
        );
      }),
    );
  });

  it('end on the last day of their last time', () => {
    expect(lastDayOf(span({ endsOn: '2026-03-05' }))).toBe('2026-03-05');
    expect(lastDayOf(span({ rule: 'FREQ=YEARLY' }))).toBe(noLastDay);
    expect(lastDayOf(span({ rule: 'FREQ=WEEKLY;COUNT=2' })) >= '2026-03-09').toBe(true);
    expect(lastDayOf(span({ rule: 'FREQ=WEEKLY;UNTIL=20260401T000000Z' })) >= '2026-03-30').toBe(true);
  });
});
