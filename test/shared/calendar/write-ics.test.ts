import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { writeCalendar, type CalendarEvent } from '#shared/domain/calendar/write-ics.ts';
import {
  clockReading,
  minutesBetween,
  timeAfter,
  wallClock,
  zonedInstant,
} from '#shared/domain/calendar/zoned-time.ts';

const event: CalendarEvent = {
  uid: 'm1@longtable',
  sequence: 3,
  changedAt: '2026-03-01T10:00:00.000Z',
  title: 'Fifth plenary',
  day: '2026-03-10',
  startsAt: '18:00',
  endsAt: '19:30',
  timeZone: 'America/Chicago',
  place: 'Library; Harbor Room, 2nd floor',
  link: 'https://meet.example/1',
  description: 'Agenda\n1. Welcome',
  isCancelled: false,
  organizer: { id: 'p1', name: 'Tamsin Reedlake', email: 'tamsin@example.org' },
  attendees: [
    { id: 'p2', name: 'Rosa "Bea" Delgado', email: 'rosa@example.org' },
    { id: '0190a1b2-0000-7000-8000-000000000001', name: 'No Mail', email: '' },
  ],
};
const read = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  // Registers the file's own zones, so that instants are those that a calendar would show.
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar;
};
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('calendar files', () => {
  it('say when, where and who, with the time zone and its rules', () => {
    const text = writeCalendar('REQUEST', '', [event]);
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'UID:m1@longtable',
        'SEQUENCE:3',
        'DTSTART;TZID=America/Chicago:20260310T180000',
        'DTEND;TZID=America/Chicago:20260310T193000',
        'LOCATION:Library\\; Harbor Room\\, 2nd floor',
        'DESCRIPTION:Agenda\\n1. Welcome',
        'STATUS:CONFIRMED',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
        'TZOFFSETFROM:-0600',
        'TZOFFSETTO:-0500',
      ]),
    );
    const start = read(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart');
    expect(start instanceof ICAL.Time ? start.toJSDate().toISOString() : '').toBe('2026-03-10T23:00:00.000Z');
  });

  it('name people without an address too', () => {
    const text = writeCalendar('REQUEST', '', [event]);
    const attendees = read(text).getFirstSubcomponent('vevent')?.getAllProperties('attendee') ?? [];
    expect(attendees.map((each) => [each.getFirstParameter('cn'), each.getFirstValue()])).toEqual([
      ["Rosa 'Bea' Delgado", 'mailto:rosa@example.org'],
      ['No Mail', 'urn:uuid:0190a1b2-0000-7000-8000-000000000001'],
    ]);
    expect(attendees[1]?.getFirstParameter('rsvp')).toBeUndefined();
  });

  it('take an event away', () => {
    const text = writeCalendar('CANCEL', '', [{ ...event, isCancelled: true, sequence: 4 }]);
    expect(lines(text)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:4']));
  });

  it('hold a series with what is left out and what is moved', () => {
    const text = writeCalendar('PUBLISH', 'Design Team', [
      {
        ...event,
        rule: {
          every: 'month',
          interval: 1,
          startsOn: '2026-01-01',
          weekdays: ['TU'],
          nth: 2,
          until: '2026-06-30',
          skips: ['2026-02-10'],
          shifts: [{ from: '2026-03-10', to: '2026-03-12' }],
        },
        apart: ['2026-04-14'],
      },
    ]);
    const rule = lines(text).find((line) => line.startsWith('RRULE:FREQ=MONTHLY'));
    expect(rule?.slice(6).split(';').toSorted()).toEqual(['BYDAY=2TU', 'FREQ=MONTHLY', 'UNTIL=20260630T230000Z']);
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Design Team',
        'DTSTART;TZID=America/Chicago:20260113T180000',
        'EXDATE;TZID=America/Chicago:20260210T180000',
        'EXDATE;TZID=America/Chicago:20260414T180000',
        'RECURRENCE-ID;TZID=America/Chicago:20260310T180000',
        'DTSTART;TZID=America/Chicago:20260312T180000',
      ]),
    );
  });

  it('know zones whose clocks never change, change at odd times, or that are UTC', () => {
    const zone = (timeZone: string) => lines(writeCalendar('PUBLISH', '', [{ ...event, timeZone }]));
    expect(zone('America/Phoenix').filter((line) => line.startsWith('TZOFFSETTO'))).toEqual(['TZOFFSETTO:-0700']);
    expect(zone('Europe/Berlin')).toEqual(
      expect.arrayContaining(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']),
    );
    expect(zone('Asia/Kathmandu')).toContain('TZOFFSETTO:+0545');
    expect(zone('UTC')).toContain('DTSTART:20260310T180000Z');
    expect(zone('UTC').some((line) => line === 'BEGIN:VTIMEZONE')).toBe(false);
  });

  it('have lines of at most 75 octets that are read back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const title = words.replaceAll(/\p{Cc}|\p{Cs}/gu, '');
        const text = writeCalendar('PUBLISH', '', [{ ...event, title, attendees: [], organizer: null }]);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(read(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(title);
      }),
      { numRuns: 60 },
    );
  });
});

describe('times of day in a zone', () => {
  it('tell the hour that clocks leave out from the one that they read twice', () => {
    expect(clockReading('2026-03-08', '02:30', 'America/Chicago')).toBe('never');
    expect(clockReading('2026-11-01', '01:30', 'America/Chicago')).toBe('twice');
    expect(clockReading('2026-11-01', '02:30', 'America/Chicago')).toBe('once');
    expect(zonedInstant('2026-11-01', '01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
    expect(zonedInstant('2026-03-08', '02:30', 'America/Chicago')).toBe('2026-03-08T08:30:00.000Z');
  });

  it('come back as they were from every instant that they name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (zone, instant) => {
          const { day, time } = wallClock(instant.toISOString(), zone);
          fc.pre(clockReading(day, time, zone) === 'once');
          expect(wallClock(zonedInstant(day, time, zone), zone)).toEqual({ day, time });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('count over midnight', () => {
    expect(minutesBetween('22:00', '01:00')).toBe(180);
    expect(timeAfter('22:00', 180)).toBe('01:00');
  });
});
