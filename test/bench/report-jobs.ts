import { join } from 'node:path';

import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';

import { compare, compareOnce, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 3;

/** What is read for others: the annual report of all people, and a playbook that is packed, opened and saved. */
export async function reportJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  folder: string,
  people: number,
): Promise<BenchResult[]> {
  const contacts = raw.prepare('select channel, count(*) from interactions where occurred_on >= ? group by channel');
  const sectors = raw.prepare("select sector, count(*) from organizations where deleted_at = '' group by sector");
  const { id } = await client.reports.create({
    kind: 'annual',
    title: 'The year',
    periodStart: '2025-03-11',
    periodEnd: today,
  });
  for (let index = 0; index < 500; index++)
    await client.lessons.create({ title: `Lesson ${index}`, problem: 'Few came.', again: 'Call the day before.' });
  const pack = join(folder, 'bench.longtable-playbook');
  const ids = (await client.playbook.contents({})).map((item) => item.id);
  return [
    await compare(
      'the annual report, read',
      people,
      rounds,
      () => client.reports.document({ id, today, hidesRestricted: true }),
      () => [contacts.all('2025-03-11'), sectors.all()],
    ),
    await compareOnce(
      'a playbook of 500 lessons, packed',
      ids.length,
      () => client.playbook.save({ ids, choices: [], today, path: pack, format: 'pack' }),
      null,
    ),
    await compareOnce('that playbook, opened', ids.length, () => client.playbook.open({ path: pack }), null),
  ];
}
