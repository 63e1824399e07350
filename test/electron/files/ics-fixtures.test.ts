import { expect, it } from 'vitest';

import { readCalendarFile } from '#electron/storage/files/read-ics.ts';
import { expandEvent } from '#shared/domain/calendar/expand-event.ts';
import type { ReadEvent } from '#shared/domain/calendar/read-ics.ts';
import { zonedInstant } from '#shared/domain/calendar/zoned-time.ts';

import { describeWithFixtures, expectedFiles, fixturePath } from './fixtures.ts';

const read = (name: string) => readCalendarFile(fixturePath(`ics/${name}.ics`));
const withChanged = (events: readonly ReadEvent[]) => events.flatMap((event) => [event, ...event.changed]);
const startOf = ({ starts }: ReadEvent) => zonedInstant(starts.day, starts.time, starts.zone);
const whole = ['1900-01-01', '2100-01-01'] as const;

describeWithFixtures('calendar files from many programs', () => {
  it.each(expectedFiles('ics'))('%s keeps every event and task, or says which it does not', async (name, facts) => {
    const expected = facts.ics;
    const { events, todos, problems } = await readCalendarFile(fixturePath(name));
    const every = withChanged(events).toSorted((a, b) => a.line - b.line);
    const refused = problems.filter(({ reason }) => reason === 'noStart' || reason === 'unreadableTime');
    expect(every.length + refused.length).toBe(expected?.events);
    expect(todos).toHaveLength(expected?.todos ?? 0);
    expect(every.filter((event) => event.starts.time === '')).toHaveLength(expected?.all_day ?? 0);
    expect(events.flatMap((event) => event.changed)).toHaveLength(expected?.recurrence_id ?? 0);
    expect([...every, ...todos].flatMap((item) => item.categories).toSorted()).toEqual(
      expect.arrayContaining([...(expected?.categories ?? [])]),
    );
    const titles = [...[...every, ...todos].map((item) => item.title), ...refused.map(({ text }) => text)];
    for (const title of expected?.first_summaries ?? []) expect([...titles, '']).toContain(title);
  });

  it('gives Google\u2019s event its length, and its title in UTF-8', async () => {
    const { events } = await read('icalnet-Google1');
    expect(events).toMatchObject([
      { title: 'Zähne putzen', starts: { day: '2006-12-11', time: '07:00', zone: 'Europe/Berlin' }, endsAt: '08:00' },
    ]);
  });

  it('joins folded lines: with tabs, after a name alone, after blank lines', async () => {
    const outlook = await read('icalnet-Outlook2007LineFolds');
    expect(outlook.events[0]?.starts).toEqual({ day: '2009-06-21', time: '', zone: '' });
    expect(outlook.events[0]?.place.length).toBeGreaterThan(150);
    const mozilla = await read('icalnet-Language2');
    expect(mozilla.todos).toMatchObject([{ title: 'Städa garaget', percent: 50, isDone: false }]);
    const podio = await read('icalendar-issue_350');
    expect(podio.events[0]).toMatchObject({
      title: 'Termin 4353 und"so"',
      description: 'Toller Termin fürmal zu"gucken"und so',
    });
    expect((await read('icalendar-multiple_calendar_components')).events).toHaveLength(3);
  });

  it('reads UTF-16 from Windows Calendar', async () => {
    const { events } = await read('icalnet-Bug2912657');
    expect(events.map((event) => event.title)).toEqual(['Daily Debug', 'Weekly Debug', 'Weekly by 2times']);
  });

  it('knows the zones of Windows, and says which start it cannot read', async () => {
    const { events, problems } = await read('nodeical-ms_timezones');
    expect(events[0] === undefined ? '' : startOf(events[0])).toBe('2020-09-10T07:00:00.000Z');
    expect(events.map(startOf)).toContain('2020-09-15T15:30:00.000Z');
    expect(problems).toContainEqual(expect.objectContaining({ reason: 'unreadableLine', line: 152 }));
    expect(problems).toContainEqual(expect.objectContaining({ reason: 'noStart', text: "Log Yesterday's Jira time" }));
    expect(events.at(-1)?.left).toHaveLength(6);
    const eastern = await read('icalendar-issue_836_do_not_quote_tzid');
    expect(eastern.events.map(startOf)).toEqual(['2024-10-28T21:00:00.000Z']);
    const brasilia = await read('icalendar-issue_237_fail_to_parse_timezone_with_non_ascii_tzid');
    expect(brasilia.events.map(startOf)).toEqual(['2017-05-11T16:30:00.000Z']);
  });

  it('puts a changed occurrence in its series, even when it stands before it', async () => {
    const { events } = await read('nodeical-google-calendar-kiev-tz');
    expect(events).toHaveLength(1);
    const times = events.flatMap((event) => expandEvent(event, ...whole));
    expect(times.map(({ starts }) => starts.day)).toEqual(['2016-08-25', '2016-08-26', '2016-08-27', '2016-08-28']);
    expect(times.map(({ starts }) => starts.time)).toEqual(['14:00', '14:00', '14:00', '14:00']);
    expect(times[1]?.event.title).toContain('bla bla');
  });

  it('moves a whole day of a series that the file names with a time', async () => {
    const { events } = await read('nodeical-exchange_whole_day_moved_recurrence');
    const days = events
      .flatMap((event) => expandEvent(event, '2026-02-01', '2026-02-28'))
      .map(({ starts }) => starts.day);
    expect(days).toContain('2026-02-27');
    expect(days).not.toContain('2026-02-26');
  });

  it('leaves out what a series leaves out, and only that', async () => {
    const { events } = await read('nodeical-biweekly-exdate-until');
    const [first, second] = events.map((event) => expandEvent(event, '2017-01-01', '2020-12-31'));
    const days = (first ?? []).map(({ starts }) => starts.day);
    expect(days).not.toContain('2017-07-06');
    expect(days).not.toContain('2017-08-03');
    expect(days.length).toBe(25 - 4);
    expect((second ?? []).map(({ starts }) => starts.day)).not.toContain('2020-01-16');
    const bare = await read('icalendar-bare_vevent_google_exdate');
    expect(bare.events.flatMap((event) => expandEvent(event, ...whole))).toHaveLength(11);
  });

  it('says of twenty empty events that they have no start', async () => {
    const { events, problems } = await read('icalendar-big_bad_calendar');
    expect(events).toEqual([]);
    expect(problems.filter(({ reason }) => reason === 'noStart')).toHaveLength(20);
  });

  it('keeps tasks with their days, and says what it does not keep', async () => {
    const { events, todos, problems } = await read('nodeical-vtodo-vfreebusy');
    expect(events).toHaveLength(3);
    expect(todos).toMatchObject([{ title: 'Submit Income Taxes', due: { day: '1998-04-15' } }]);
    expect(problems.filter(({ reason }) => reason === 'notKept').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['VJOURNAL', 'VFREEBUSY']),
    );
    const mozilla = await read('icalnet-Calendar1');
    expect(mozilla.todos).toContainEqual(
      expect.objectContaining({
        title: 'Fill wood pile',
        starts: expect.objectContaining({ day: '2006-06-01' }),
        due: expect.objectContaining({ day: '2006-11-01' }),
      }),
    );
    expect((await read('icalendar-issue_127_categories_with_commas')).events[0]?.categories.toSorted()).toEqual([
      'Meeting, John',
      'Project',
      'Work, Sarah',
    ]);
    const apple = await read('nodeical-tentative-apple-calendar');
    expect(apple.events.map((event) => event.status)).toEqual(['tentative', 'confirmed', 'cancelled', '']);
    expect(apple.events[1] === undefined ? '' : startOf(apple.events[1])).toBe('2022-07-05T16:00:00.000Z');
  });
});
