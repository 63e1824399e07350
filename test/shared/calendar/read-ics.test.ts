import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { expandEvent } from '#shared/domain/calendar/expand-event.ts';
import { readCalendar } from '#shared/domain/calendar/read-ics.ts';
import { writeCalendar } from '#shared/domain/calendar/write-ics.ts';
import { occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { weekdays, type RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

const event = {
  uid: 'm1@longtable',
  sequence: 2,
  changedAt: '2026-03-01T10:00:00.000Z',
  title: 'Design Team',
  day: '2026-03-10',
  startsAt: '22:00',
  endsAt: '01:00',
  timeZone: 'America/Chicago',
  place: 'Library, room 2',
  link: '',
  description: 'One\nTwo',
  isCancelled: false,
};

describe('reading calendar files', () => {
  it('gives back what was written', () => {
    const { events, problems } = readCalendar(writeCalendar('PUBLISH', 'Ours', [event]));
    expect(problems).toEqual([]);
    expect(events).toMatchObject([
      {
        uid: 'm1@longtable',
        title: 'Design Team',
        place: 'Library, room 2',
        description: 'One\nTwo',
        starts: { day: '2026-03-10', time: '22:00', zone: 'America/Chicago' },
        endsOn: '2026-03-11',
        endsAt: '01:00',
        status: 'confirmed',
        sequence: 2,
      },
    ]);
  });

  it('finds the days of a series that we wrote, with its exceptions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week', 'month'),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...weekdays),
        fc.nat(5),
        fc.integer({ min: -3, max: 3 }),
        (every, interval, weekday, pick, by) => {
          const base: RecurrenceRule = {
            every,
            interval,
            startsOn: '2026-01-01',
            weekdays: [weekday],
            ...(every === 'month' && { nth: 2 }),
            skips: [],
            shifts: [],
          };
          const all = occurrences(base, '2026-01-01', '2027-12-31').map(({ day }) => day);
          const [skipped = '', shifted = ''] = [all[pick + 1], all[pick + 2]];
          const to = `${shifted.slice(0, 8)}${String(Math.min(28, Math.max(1, Number(shifted.slice(8)) + by))).padStart(2, '0')}`;
          const rule = { ...base, skips: [skipped], shifts: [{ from: shifted, to }] };
          const { events } = readCalendar(writeCalendar('PUBLISH', '', [{ ...event, rule }]));
          const days = events
            .flatMap((each) => expandEvent(each, '2026-01-01', '2027-06-30'))
            .map((each) => each.starts.day);
          expect(days).toEqual(occurrences(rule, '2026-01-01', '2027-06-30').map(({ day }) => day));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never fails, whatever the file says', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART:20260310T180000Z',
        'DTSTART;TZID=Mars/Olympus:20260310T180000',
        'DTEND:20250101',
        'RRULE:FREQ=SOMETIMES',
        'RRULE:FREQ=DAILY;COUNT=3',
        'DURATION:PX',
        'EXDATE:nonsense,20260310',
        ' folded',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { events, problems } = readCalendar(lines.join('\n'));
        for (const each of events)
          expect(expandEvent(each, '2020-01-01', '2027-01-01').length).toBeLessThanOrEqual(5_000);
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  it('says on which line an unknown zone, a broken rule or a line without sense stands', () => {
    const { events, problems } = readCalendar(
      [
        'BEGIN:VEVENT',
        'DTSTART;TZID=Mars/Olympus:20260310T180000',
        'RRULE:FREQ=SOMETIMES',
        'no sense at all',
        'SUMMARY:Landing',
        'END:VEVENT',
      ].join('\r\n'),
    );
    expect(events).toMatchObject([{ title: 'Landing', starts: { zone: '' }, rule: '' }]);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unknownZone'],
      [3, 'unreadableRule'],
      [4, 'unreadableLine'],
    ]);
  });
});
