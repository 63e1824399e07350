import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import { taskStatuses } from '#shared/content/tasks.ts';

import { compare, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 20;

/** What the board, the list and the month of tasks read at 10,000 tasks; each beside the plainest SQL that reads the same rows. */
export async function organizeJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  const column = raw.prepare(
    `select t.*, p.name from tasks t left join people p on p.id = t.owner_person_id
     where t.deleted_at = '' and t.status = ? order by t.position, t.id limit 100`,
  );
  const page = raw.prepare(
    `select t.*, p.name from tasks t left join people p on p.id = t.owner_person_id
     where t.deleted_at = '' and t.status in ('todo', 'doing', 'blocked') order by t.due_on, t.sort_title, t.id limit 100 offset ?`,
  );
  const byOwner = raw.prepare(
    `select t.*, p.name from tasks t left join people p on p.id = t.owner_person_id
     where t.deleted_at = '' order by p.sort_name, t.due_on, t.id limit 100 offset ?`,
  );
  const month = raw.prepare(
    `select t.id, t.title, t.due_on, t.status, p.name from tasks t left join people p on p.id = t.owner_person_id
     where t.deleted_at = '' and t.due_on between '2026-03-01' and '2026-04-04' order by t.due_on`,
  );
  const load = raw.prepare(
    `select owner_person_id, count(*), sum(effort) from tasks
     where deleted_at = '' and status in ('todo', 'doing', 'blocked') group by owner_person_id`,
  );
  return [
    await compare(
      'task board, first cards of five statuses',
      500,
      rounds,
      () =>
        Promise.all(
          taskStatuses.map(({ id }) =>
            client.tasks.list({
              today,
              filter: { statuses: [id] },
              sort: { field: 'position', direction: 'asc' },
              limit: 100,
            }),
          ),
        ),
      () => taskStatuses.map(({ id }) => column.all(id)),
    ),
    await compare(
      'task list, a page of open ones by day',
      100,
      rounds,
      (round) =>
        client.tasks.list({
          today,
          filter: { statuses: ['todo', 'doing', 'blocked'] },
          offset: (round % 20) * 100,
          limit: 100,
        }),
      (round) => page.all((round % 20) * 100),
    ),
    await compare(
      'task list, a page of all by owner',
      100,
      rounds,
      (round) => client.tasks.list({ today, groupBy: 'owner', offset: (round % 50) * 100, limit: 100 }),
      (round) => byOwner.all((round % 50) * 100),
    ),
    await compare(
      'task calendar, a month',
      35,
      rounds,
      () => client.tasks.month({ today, from: '2026-03-01', to: '2026-04-04', perDay: 4 }),
      () => month.all(),
    ),
    await compare(
      'workload of everybody',
      100,
      rounds,
      () => client.tasks.workload({ today }),
      () => load.all(),
    ),
  ];
}
