import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { meetingFacts } from '#db/demo/riverbend/meeting-facts.ts';
import { meetings } from '#db/demo/riverbend/meetings.ts';
import { createRiverbendDemo } from '#db/demo/riverbend-demo.ts';
import { listMeetings } from '#db/meetings/meetings-list.ts';
import { meetingPage } from '#db/meetings/meeting-page.ts';
import { openOccurrences } from '#db/meetings/series-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { minutesBetween } from '#shared/domain/calendar/zoned-time.ts';
import { createSqliteWorkspace } from '#db/dialects/sqlite/open-sqlite.ts';

// One demo for all: the tests only read it.
let db: WorkspaceDb;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'longtable-'));
  db = await createSqliteWorkspace(path.join(folder, 'demo.longtable'));
  await createRiverbendDemo(db, new Date('2026-03-10T12:00:00'));
}, 60_000);
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const held = async () => (await listMeetings(db.read, { when: 'held', cursor: null, limit: 100 })).rows;

describe('the meetings of Riverbend', () => {
  it('have agendas that add up to their length', async () => {
    for (const row of await held()) expect(row.agendaMinutes, row.title).toBe(minutesBetween(row.startsAt, row.endsAt));
    expect(await held()).toHaveLength(20);
  });

  it('were attended by as many as the story tells', async () => {
    const counted = new Map(meetings.map((meeting) => [meeting.title, meeting.attendance]));
    for (const { title, headCount, counts, type } of await held()) {
      expect(headCount, title).toBe(counted.get(title));
      const listed = counts.present + counts.remote + counts.alternate + counts.guest;
      // Nobody writes down the names of everybody at an open meeting.
      const isOpen =
        ['First information session', 'Public forum', 'Launch of the pilot'].includes(title) || type === 'info-session';
      expect(isOpen ? listed <= headCount : listed === headCount, `${title}: ${listed}`).toBe(true);
    }
  });

  it('had a quorum where the story says so, and the votes that were cast', async () => {
    const expected = new Map(meetings.map((meeting) => [meeting.title, meeting.hasQuorum ?? null]));
    for (const row of await held()) expect(row.isQuorumMet, row.title).toBe(expected.get(row.title));
    const agreement = (await held()).find((row) => row.title.startsWith('Fifth plenary'));
    const page = await meetingPage(db.read, agreement?.id ?? '');
    const voters = page.attendances.filter(
      (each) => each.isVoting && ['present', 'remote', 'alternate'].includes(each.state),
    );
    expect(voters).toHaveLength(30);
  });

  it('carry what was not reached on to the next one that is booked', async () => {
    const [booked] = (await listMeetings(db.read, { when: 'upcoming', cursor: null, limit: 10 })).rows;
    expect(booked).toMatchObject({ title: 'Sixth plenary', status: 'planned' });
    const page = await meetingPage(db.read, booked?.id ?? '');
    expect(page.agenda.filter((item) => item.carriedFrom !== null).map((item) => item.title)).toEqual([
      'The empty LGBTQIA seat',
    ]);
    expect(page.previous?.title).toBe('Fifth plenary: the agreement');
  });

  it('go on in the series of the bodies', async () => {
    const days = await openOccurrences(db.read, { from: '2026-03-11', to: '2026-04-30' });
    expect(new Set(days.map((day) => day.title)).size).toBe(8);
    expect(Object.keys(meetingFacts)).toEqual(meetings.map((meeting) => meeting.key));
  });
});
