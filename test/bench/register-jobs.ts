import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';

import { compare, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 20;

/** What the register of decisions and the calendar read at 4,000 decisions with 30 votes, 10,000 tasks and 2,000 meetings; each beside the plainest SQL. */
export async function registerJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  const page = raw.prepare(
    `select * from decisions where deleted_at = '' order by case when decided_on = '' then '9999' else decided_on end desc, id desc limit 100`,
  );
  const found = raw.prepare(
    `select * from decisions where deleted_at = '' and (title like ? or background like ? or outcome like ?) order by decided_on desc limit 100`,
  );
  const counts = raw.prepare(
    `select count(*), sum(status in ('draft', 'open', 'deferred')) from decisions where deleted_at = ''`,
  );
  const votes = raw.prepare(`select * from decision_votes where decision_id = ? order by round, id`);
  const dated = [
    `select * from meetings where deleted_at = '' and held_on between '2026-02-23' and '2026-04-05'`,
    `select * from tasks where deleted_at = '' and due_on between '2026-02-23' and '2026-04-05'`,
    `select * from follow_ups where deleted_at = '' and due_on between '2026-02-23' and '2026-04-05'`,
    `select * from decisions where deleted_at = '' and review_on between '2026-02-23' and '2026-04-05'`,
  ].map((text) => raw.prepare(text));
  const first = (await client.decisions.page({ today, scope: 'decided', limit: 1 })).rows[0]?.id ?? '';
  const search = (text: string) =>
    compare(
      `register search, "${text}"`,
      100,
      rounds,
      () => client.decisions.page({ today, text }),
      () => found.all(`%${text}%`, `%${text}%`, `%${text}%`),
    );
  return [
    await compare(
      'register, a page',
      100,
      rounds,
      () => client.decisions.page({ today }),
      () => page.all(),
    ),
    // In nearly every decision, in one of three, in a single one, and in none.
    await search('moved'),
    await search('spanish'),
    await search('D-1234'),
    await search('helicopter'),
    await compare(
      'register, counts of the scopes',
      4_000,
      rounds,
      () => client.decisions.counts({ today }),
      () => counts.all(),
    ),
    await compare(
      'one decision with 30 votes',
      30,
      rounds,
      () => client.decisions.get({ id: first, today }),
      () => votes.all(first),
    ),
    await compare(
      'calendar month of everything dated',
      2_500,
      rounds,
      () => client.calendar.range({ from: '2026-02-23', to: '2026-04-05', today }),
      () => dated.map((each) => each.all()),
    ),
    await compare(
      'calendar month, mine',
      0,
      rounds,
      () => client.calendar.range({ from: '2026-02-23', to: '2026-04-05', today, who: 'me' }),
      () => dated.map((each) => each.all()),
    ),
  ];
}
