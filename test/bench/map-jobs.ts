import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import { coreSectors } from '#shared/content/sectors.ts';

import { compare, measured, resultOf, timed, type BenchResult } from './measure.ts';
import { endOf } from './write-jobs.ts';

const today = '2026-03-10';
const rounds = 20;

/** What the maps, the board and the health screen read; each beside the plainest SQL that reads the same rows. */
export async function mapJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  const atTable = raw.prepare(
    `select sector, secondary_sectors, count(*) from organizations where deleted_at = '' and stage in ('committed', 'active', 'leader') group by sector, secondary_sectors`,
  );
  const prospects = raw.prepare(
    `select id, name, influence, interest from organizations where deleted_at = '' and sector = ? and stage not in ('committed', 'active', 'leader')
     order by influence desc, interest desc limit 3`,
  );
  const ties = raw.prepare('select * from relationships where from_id = ? or to_id = ?');
  const points = raw.prepare(
    `select id, name, sector, stance, influence, interest, relationship, stance_on, stage, owner_id from organizations where deleted_at = '' and stance <> 9
     order by influence desc limit 2000`,
  );
  const cards = raw.prepare(
    `select * from organizations where deleted_at = '' and is_archived = 0 and stage = ? order by stage_on, id limit 50`,
  );
  const standings = raw.prepare(
    `select stance, influence, highest_rank, stage, count(*) from organizations where deleted_at = '' group by 1, 2, 3, 4`,
  );
  const sector = (round: number) => coreSectors[round % coreSectors.length]?.id ?? 'faith';
  const people = (
    await client.people.page({ sort: { field: 'lastContactOn', direction: 'desc' }, limit: 50 })
  ).rows.map((row) => row.id);
  const person = (round: number) => people[round % people.length] ?? '';
  const stages = ['identified', 'researched', 'contacted', 'met', 'committed', 'active', 'leader'] as const;
  return [
    await compare(
      'coverage: the long table',
      coreSectors.length,
      rounds,
      () => client.seats.table({ today }),
      () => atTable.all(),
    ),
    await compare(
      'priorities: three prospects',
      3,
      rounds,
      (round) => client.seats.prospects({ today, sector: sector(round), hasPaths: false }),
      (round) => prospects.all(sector(round)),
    ),
    await compare(
      'best paths to a person',
      3,
      rounds,
      (round) => client.relationships.paths({ to: { type: 'people', id: person(round) }, today }),
      (round) => ties.all(person(round), person(round)),
    ),
    await compare(
      'support grid, first picture',
      2_000,
      5,
      () => client.assessments.onMap({ kinds: ['organizations'] }),
      () => points.all(),
    ),
    await compare(
      'board, first cards of seven stages',
      350,
      10,
      () =>
        Promise.all([
          client.recruitment.counts({ kind: 'organizations' }),
          ...stages.map((stage) => client.recruitment.cards({ kind: 'organizations', stage })),
        ]),
      () => stages.map((stage) => cards.all(stage)),
    ),
    await metricsAnew(client, raw, standings),
    await compare('metrics, nothing changed', 8, rounds, () => client.metrics.list({ today }), null),
    await inPeace('metrics of a year', 13, client, () => client.metrics.history({ today })),
    await inPeace('network figures of organizations, as a job', 0, client, async () =>
      endOf(client, (await client.relationships.insights({ of: 'organizations', today })).jobId),
    ),
  ];
}

/** Every metric after a change: another day each time, so that no answer is kept. */
function metricsAnew(
  client: StorageClient,
  raw: BetterSqlite.Database,
  standings: BetterSqlite.Statement,
): Promise<BenchResult> {
  const days = raw.prepare(
    `select influence, last_two_way_on, count(*) from organizations where deleted_at = '' and stage in ('contacted', 'met', 'committed', 'active', 'leader') group by 1, 2`,
  );
  return compare(
    'metrics.list, all counted anew',
    8,
    10,
    (round) => client.metrics.list({ today: `2026-03-${String(10 + round).padStart(2, '0')}` }),
    () => [standings.all(), days.all()],
  );
}

/** Long work once, with the longest wait of a page during it as its p95. */
async function inPeace(
  job: string,
  rows: number,
  client: StorageClient,
  work: () => Promise<unknown>,
): Promise<BenchResult> {
  let longest = 0;
  let isRunning = true;
  const probe = (async () => {
    while (isRunning) {
      longest = Math.max(
        longest,
        await timed(() => client.people.page({ sort: { field: 'name', direction: 'asc' }, limit: 50 })),
      );
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  const own = await measured(work);
  isRunning = false;
  await probe;
  const result = resultOf(`${job}; p95 is the longest wait of a page`, rows, [own], null);
  return { ...result, p95: Math.round(longest) };
}
