import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';

import { compare, compareOnce, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 10;

/** Looking for duplicates among all people, the line while typing, merging and parting, and the numbers of housekeeping. */
export async function duplicateJobs(
  client: StorageClient,
  raw: BetterSqlite.Database,
  people: number,
): Promise<BenchResult[]> {
  const names = raw.prepare('select id, name, emails, phones from people where deleted_at = ? order by id');
  const some = raw.prepare("select id from people where deleted_at = '' order by id limit 40").pluck();
  // The ids are text.
  const ids = some.all() as string[];
  const withoutOwner = raw.prepare(
    `select count(*) from people where deleted_at = '' and owner_id = '' union all
     select count(*) from organizations where deleted_at = '' and owner_id = '' union all
     select count(*) from people where deleted_at = '' and sector = '' union all
     select count(*) from people where deleted_at = '' and (do_not_contact = 1 or consents like '%"withdrawn"%')`,
  );
  return [
    await compareOnce(
      'duplicate scan, all people',
      people,
      async () => {
        const { jobId } = await client.duplicates.scan({ type: 'people' });
        for await (const progress of await client.jobs.watch({ jobId })) if (progress.state !== 'running') return;
      },
      () => names.all(''),
    ),
    await compare(
      'who somebody who is typed may be',
      5,
      rounds,
      () => client.duplicates.check({ type: 'people', name: 'Robert Hale', emails: ['r@x.example'] }),
      null,
    ),
    await compare(
      'merge two people and part them',
      2,
      rounds,
      async (round) => {
        const [keptId = '', otherId = ''] = ids.slice(round * 2, round * 2 + 2);
        const { mergeIds } = await client.merges.merge({ type: 'people', keptId, otherIds: [otherId] });
        await client.merges.unmerge({ id: mergeIds[0] ?? '' });
      },
      null,
    ),
    await compare(
      'the numbers of housekeeping',
      people,
      3,
      () => client.housekeeping.overview({ today }),
      () => withoutOwner.all(),
    ),
  ];
}
