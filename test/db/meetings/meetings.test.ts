import { describe, expect, it } from 'vitest';

import { carriedItems, insertAgendaItems, pullCarriedItems } from '#db/meetings/agenda-repository.ts';
import { insertAttendances } from '#db/meetings/attendances-repository.ts';
import { meetingPage } from '#db/meetings/meeting-page.ts';
import { newMeetingRow } from '#db/meetings/meeting-rows.ts';
import { listMeetings, meetingsBetween } from '#db/meetings/meetings-list.ts';
import { newMeetingSeriesRow, openOccurrences } from '#db/meetings/series-repository.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { step } from '#test/support/seed.ts';

const rowOf = (id: string, heldOn: string, status = 'planned') => ({
  ...newMeetingRow(id, '2026-01-01T00:00:00.000Z', {
    title: id,
    type: 'plenary',
    heldOn,
    startsAt: '18:00',
    endsAt: '19:30',
    timeZone: 'America/Chicago',
  }),
  status,
});

describe.each(dialects)('meetings on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('come in pages by day, with the sums of their agendas and attendance', async () => {
    const { db } = database;
    await step(db, async (writer) => {
      await writer.insert('meetings', [
        rowOf('m1', '2026-03-03'),
        rowOf('m2', '2026-03-10'),
        rowOf('m3', '2026-02-03', 'held'),
        { ...rowOf('m4', '2026-02-04', 'held'), deleted_at: '2026-03-01T00:00:00.000Z' },
      ]);
      await insertAgendaItems(writer, 'm1', [
        { title: 'A', minutes: 10 },
        { title: 'B', minutes: 25 },
      ]);
      await insertAttendances(writer, 'm1', [{ personId: null, name: 'Guest' }]);
    });
    const first = await listMeetings(db.read, { when: 'upcoming', cursor: null, limit: 1 });
    expect(first.rows).toMatchObject([{ id: 'm1', items: 2, agendaMinutes: 35, counts: { guest: 1, expected: 0 } }]);
    const second = await listMeetings(db.read, { when: 'upcoming', cursor: first.nextCursor, limit: 1 });
    expect(second.rows.map((row) => row.id)).toEqual(['m2']);
    const held = await listMeetings(db.read, { when: 'held', cursor: null, limit: 10, committeeId: null });
    expect(held.rows.map((row) => row.id)).toEqual(['m3']);
    const between = await meetingsBetween(db.read, { from: '2026-02-01', to: '2026-03-09' });
    expect(between.map((row) => row.id)).toEqual(['m3', 'm1']);
  });

  it('take up carried items once, behind those with which a meeting opens', async () => {
    const { db } = database;
    await step(db, async (writer) => {
      const next = rowOf('next', '2026-03-03');
      await writer.insert('meetings', [rowOf('last', '2026-02-03', 'held'), next]);
      const [carried = ''] = await insertAgendaItems(writer, 'last', [{ title: 'Carried' }]);
      await writer.update('agenda_items', carried, { state: 'carried' });
      await insertAgendaItems(writer, 'next', [
        { title: 'Welcome', kind: 'connect' },
        { title: 'Decide', kind: 'decide' },
      ]);
      expect(await pullCarriedItems(writer, next)).toBe(1);
      expect(await carriedItems(writer.trx, next)).toEqual([]);
    });
    const { agenda, previous } = await meetingPage(db.read, 'next');
    expect(agenda.map((item) => [item.title, item.position])).toEqual([
      ['Welcome', 0],
      ['Carried', 1],
      ['Decide', 2],
    ]);
    expect(previous?.id).toBe('last');
  });

  it('leave the days of a series that nobody planned', async () => {
    const { db } = database;
    await step(db, async (writer) => {
      await writer.insert('meeting_series', [
        newMeetingSeriesRow('s1', writer.now, {
          title: 'Design Team',
          type: 'design-team',
          startsAt: '16:00',
          minutes: 90,
          timeZone: 'America/Chicago',
          rule: { every: 'week', interval: 1, startsOn: '2026-03-02', skips: ['2026-03-16'], shifts: [] },
        }),
      ]);
      await writer.insert('meetings', [{ ...rowOf('m1', '2026-03-09'), series_id: 's1', series_day: '2026-03-09' }]);
    });
    const open = await openOccurrences(db.read, { from: '2026-03-01', to: '2026-03-31' });
    expect(open.map((each) => each.heldOn)).toEqual(['2026-03-02', '2026-03-23', '2026-03-30']);
    expect(open[0]).toMatchObject({ endsAt: '17:30', seriesDay: '2026-03-02' });
  });
});
