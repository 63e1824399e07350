import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

import { describeWithFixtures, expectedFiles, fixturePath } from '#test/electron/files/fixtures.ts';
import { endOfJob, failureOf } from '#test/support/storage-service.ts';
import { testWorkspace } from '#test/support/test-workspace.ts';
import type { CalendarTarget } from '#shared/contract/calendar-import.ts';

const workspace = testWorkspace();

const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n');

const past = event(
  'past@x',
  'DTSTART:20200310T170000Z',
  'DTEND:20200310T180000Z',
  'SUMMARY:Coffee with Ana',
  'ATTENDEE:mailto:ANA@example.org',
);
const future = event(
  'future@x',
  'DTSTART;TZID=America/Chicago:20350308T180000',
  'DTEND;TZID=America/Chicago:20350308T193000',
  'SUMMARY:Forum',
  'LOCATION:Hall',
  'ORGANIZER:mailto:somebody@example.org',
);
const holiday = event(
  'holiday@x',
  'DTSTART;VALUE=DATE:20200704',
  'RRULE:FREQ=YEARLY',
  'EXDATE;VALUE=DATE:20240704',
  'SUMMARY:Independence Day holiday',
);
const todo = ['BEGIN:VTODO', 'UID:todo@x', 'SUMMARY:File taxes', 'DUE;VALUE=DATE:20350415', 'END:VTODO'].join('\r\n');

async function write(text: string, name = 'calendar.ics'): Promise<string> {
  const path = workspace.service.path(name);
  await writeFile(path, text);
  return path;
}

async function importFile(path: string, choices: Record<string, CalendarTarget> = {}) {
  const { client } = workspace;
  const { hash } = await client.calendarImport.preview({ path });
  return endOfJob(client, await client.calendarImport.apply({ path, hash, choices }));
}

describe('importing a calendar file', () => {
  it('says line by line what each entry becomes, and makes it so as one step that undo takes back', async () => {
    const { client } = workspace;
    const ana = await client.people.create({ name: 'Ana', emails: [{ value: 'ana@example.org', label: 'work' }] });
    const path = await write(calendar(past, future, holiday, todo));
    const preview = await client.calendarImport.preview({ path });
    expect(preview.rows.map(({ title, target, state, people }) => [title, target, state, people.length])).toEqual([
      ['Coffee with Ana', 'contact', 'new', 1],
      ['Forum', 'meeting', 'new', 0],
      ['Independence Day holiday', 'event', 'new', 0],
      ['File taxes', 'task', 'new', 0],
    ]);
    expect(preview.rows[2]).toMatchObject({ words: 'Every year on July 4', exceptions: 1 });
    const end = await importFile(path);
    expect(end).toMatchObject({ state: 'done', result: { added: 4, updated: 0, same: 0, leftOut: 0 } });
    const { rows } = await client.meetings.list({ when: 'upcoming' });
    expect(rows).toMatchObject([
      { title: 'Forum', heldOn: '2035-03-08', startsAt: '18:00', endsAt: '19:30', timeZone: 'America/Chicago' },
    ]);
    const [entry] = await client.calendar.range({ from: '2030-07-01', to: '2030-07-31', today: '2030-07-01' });
    expect(entry).toMatchObject({ title: 'Independence Day holiday', topic: 'holiday', day: '2030-07-04' });
    expect(await client.calendar.range({ from: '2024-07-01', to: '2024-07-31', today: '2030-07-01' })).toEqual([]);
    expect((await client.people.get({ id: ana.id })).person.lastContactOn).toBe('2020-03-10');
    await client.changes.undo({});
    expect((await client.meetings.list({ when: 'upcoming' })).rows).toEqual([]);
    expect((await client.calendarImport.preview({ path })).rows.every(({ state }) => state === 'new')).toBe(true);
  });

  it('adds nothing the second time, and brings what changed up to date', async () => {
    const { client } = workspace;
    const path = await write(calendar(future, holiday));
    await importFile(path);
    expect(await importFile(path)).toMatchObject({ result: { added: 0, updated: 0, same: 2, changeSetId: null } });
    const later = future.replaceAll('T180000', 'T190000').replaceAll('T193000', 'T203000');
    const stamped = holiday.replace('UID:', 'DTSTAMP:20990101T000000Z\r\nSEQUENCE:9\r\nUID:');
    await write(calendar(later, stamped));
    expect((await client.calendarImport.preview({ path })).rows.map(({ state }) => state)).toEqual(['changed', 'same']);
    expect(await importFile(path)).toMatchObject({ result: { added: 0, updated: 1, same: 1 } });
    const { rows } = await client.meetings.list({ when: 'upcoming' });
    expect(rows).toMatchObject([{ title: 'Forum', startsAt: '19:00', endsAt: '20:30' }]);
    await client.meetings.trash({ id: rows[0]?.id ?? '', version: rows[0]?.version ?? 0 });
    expect((await client.calendarImport.preview({ path })).rows[0]).toMatchObject({
      target: 'leave',
      targets: ['leave'],
      warnings: ['inTrash'],
    });
  });

  it('lets each row become something else, and a series of meetings keep its exceptions', async () => {
    const { client } = workspace;
    const weekly = event(
      'weekly@x',
      'DTSTART;TZID=America/Chicago:20350306T180000',
      'DTEND;TZID=America/Chicago:20350306T190000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=America/Chicago:20350313T180000',
      'SUMMARY:Services',
    );
    const moved = event(
      'weekly@x',
      'RECURRENCE-ID;TZID=America/Chicago:20350320T180000',
      'DTSTART;TZID=America/Chicago:20350321T180000',
      'DTEND;TZID=America/Chicago:20350321T190000',
      'SUMMARY:Services',
    );
    const path = await write(calendar(weekly, moved, future));
    const { rows } = await client.calendarImport.preview({ path });
    const [series, forum] = rows;
    expect(series).toMatchObject({ target: 'event', targets: ['event', 'meeting', 'leave'], exceptions: 2 });
    await importFile(path, { [String(series?.line)]: 'meeting', [String(forum?.line)]: 'leave' });
    const days = await client.meetingSeries.occurrences({ from: '2035-03-01', to: '2035-04-30' });
    expect(days.map(({ heldOn }) => heldOn)).toEqual(['2035-03-06', '2035-03-21', '2035-03-27']);
    expect((await client.meetings.list({ when: 'upcoming' })).rows).toEqual([]);
    // The same series as an external event has the same days.
    await client.changes.undo({});
    await importFile(path);
    const range = { from: '2035-03-01', to: '2035-04-30', today: '2035-03-01', kinds: ['external' as const] };
    expect((await client.calendar.range(range)).map(({ day }) => day)).toEqual([
      '2035-03-06',
      '2035-03-21',
      '2035-03-27',
    ]);
  });

  it('tells what it keeps out or takes otherwise: cancelled, twice, unknown zones, private', async () => {
    const { client } = workspace;
    const path = await write(
      calendar(
        event('a', 'DTSTART:20350101T100000Z', 'SUMMARY:Off', 'STATUS:CANCELLED'),
        event('b', 'DTSTART;TZID=Nowhere/Land:20350101T100000', 'SUMMARY:Lost', 'CLASS:PRIVATE'),
        event('b', 'DTSTART:20350102T100000Z', 'SUMMARY:Again'),
        event('c', 'SUMMARY:Never'),
      ),
    );
    const { rows, problems } = await client.calendarImport.preview({ path });
    expect(rows.map(({ title, target, warnings, isPrivate }) => [title, target, warnings, isPrivate])).toEqual([
      ['Off', 'leave', ['cancelled'], false],
      ['Lost', 'event', [], true],
      ['Again', 'leave', ['twice'], false],
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual(['unknownZone', 'noStart']);
    await importFile(path);
    const found = await client.calendar.range({ from: '2035-01-01', to: '2035-01-02', today: '2035-01-01' });
    expect(found).toMatchObject([{ title: 'Lost', isRestricted: true }]);
  });

  it('refuses a file without entries, one that changed after it was shown, and choices that cannot be', async () => {
    const { client } = workspace;
    const none = await write('Dear diary, nothing today.');
    expect(await failureOf(client.calendarImport.preview({ path: none }))).toMatchObject({ code: 'fileWrongKind' });
    const path = await write(calendar(todo), 'other.ics');
    const { hash, rows } = await client.calendarImport.preview({ path });
    const wrong = { [String(rows[0]?.line)]: 'meeting' as const };
    expect(await failureOf(client.calendarImport.apply({ path, hash, choices: wrong }))).toMatchObject({
      data: { reason: 'notATarget' },
    });
    await write(calendar(future), 'other.ics');
    expect(await failureOf(client.calendarImport.apply({ path, hash }))).toMatchObject({
      data: { reason: 'fileChanged' },
    });
    const missing = workspace.service.path('missing.ics');
    expect(await failureOf(client.calendarImport.preview({ path: missing }))).toMatchObject({ code: 'fileMissing' });
  });
});

describeWithFixtures('importing the calendars of many programs', () => {
  it.each(expectedFiles('ics'))('%s brings in what it can, and nothing the second time', async (name, facts) => {
    const path = fixturePath(name);
    const { rows, problems } = await workspace.client.calendarImport.preview({ path });
    const usable = rows.filter(({ target }) => target !== 'leave');
    const refused = problems.filter(({ reason }) => reason === 'noStart' || reason === 'unreadableTime');
    const overrides = facts.ics?.recurrence_id ?? 0;
    expect(rows.length + refused.length + overrides).toBe((facts.ics?.events ?? 0) + (facts.ics?.todos ?? 0));
    const end = await importFile(path);
    expect(end).toMatchObject({ state: 'done', result: { added: usable.length } });
    const again = await importFile(path);
    expect(again).toMatchObject({ state: 'done', result: { added: 0, updated: 0 } });
  });
});
