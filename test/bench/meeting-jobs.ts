import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';

import { compare, type BenchResult } from './measure.ts';

const rounds = 20;

/** What the list of meetings, a month and one meeting read at 2,000 meetings with 50 attendees; each beside the plainest SQL. */
export async function meetingJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  const held = raw.prepare(
    `select * from meetings where deleted_at = '' and status in ('held', 'cancelled') order by held_on desc, starts_at desc, id desc limit 50`,
  );
  const upcoming = raw.prepare(
    `select * from meetings where deleted_at = '' and status in ('planned', 'in-session') order by held_on, starts_at, id limit 200`,
  );
  const month = raw.prepare(
    `select * from meetings where deleted_at = '' and held_on between ? and ? order by held_on, starts_at, id`,
  );
  const sums = raw.prepare(
    `select meeting_id, state, count(*) from attendances where meeting_id = ? group by meeting_id, state`,
  );
  const there = raw.prepare(
    `select a.*, p.name from attendances a left join people p on p.id = a.person_id where a.meeting_id = ?`,
  );
  const first = (await client.meetings.list({ when: 'held', limit: 1 })).rows[0]?.id ?? '';
  const counted = (rows: unknown[]) =>
    // Safe: every row of the table has an id.
    (rows as { id: string }[]).map((row) => sums.all(row.id));
  return [
    await compare(
      'meetings held, a page',
      50,
      rounds,
      () => client.meetings.list({ when: 'held' }),
      () => counted(held.all()),
    ),
    await compare(
      'meetings to come',
      60,
      rounds,
      () => client.meetings.list({ when: 'upcoming', limit: 200 }),
      () => counted(upcoming.all()),
    ),
    await compare(
      'calendar month of meetings',
      35,
      rounds,
      () => client.meetings.range({ from: '2026-03-01', to: '2026-04-04' }),
      () => counted(month.all('2026-03-01', '2026-04-04')),
    ),
    await compare(
      'one meeting with 50 people',
      50,
      rounds,
      () => client.meetings.get({ id: first }),
      () => there.all(first),
    ),
  ];
}
