import { openTaskStatuses } from '#shared/content/tasks.ts';
import type { GoalLink, GoalTask, GoalWin } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { GoalLinkRow } from '../schema/goals.ts';

/** What is done for a goal. */
export interface GoalWork {
  readonly tasks: { readonly open: number; readonly overdue: number; readonly done: number };
  readonly wins: number;
}

/** How much is done for goals, by their ids. */
export async function goalWork(
  db: DbReader,
  ids: readonly string[],
  today: IsoDay,
): Promise<ReadonlyMap<string, GoalWork>> {
  const tasks = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('tasks')
      .select((select) => [
        'goal_id',
        'status',
        select.fn.countAll().as('count'),
        select.fn
          .sum(
            select
              .case()
              .when(select.and([select('due_on', '<>', ''), select('due_on', '<', today)]))
              .then(1)
              .else(0)
              .end(),
          )
          .as('late'),
      ])
      .where('goal_id', 'in', batch)
      .where(isLive('tasks'))
      .groupBy(['goal_id', 'status'])
      .execute(),
  );
  const wins = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('wins')
      .select((select) => ['goal_id', select.fn.countAll().as('count')])
      .where('goal_id', 'in', batch)
      .where('status', '<>', 'dismissed')
      .where(isLive('wins'))
      .groupBy('goal_id')
      .execute(),
  );
  return new Map(
    ids.map((id) => {
      const own = tasks.filter((row) => row.goal_id === id);
      const open = own.filter((row) => isOpen(row.status));
      const done = own.filter((row) => row.status === 'done');
      return [
        id,
        {
          tasks: {
            open: total(open.map((row) => row.count)),
            overdue: total(open.map((row) => row.late)),
            done: total(done.map((row) => row.count)),
          },
          wins: total(wins.filter((row) => row.goal_id === id).map((row) => row.count)),
        },
      ];
    }),
  );
}

/** The most tasks and wins that are listed at once. */
const mostWork = 500;

/** The tasks and wins of one goal, or of all; open tasks first, then by their day. */
export async function listGoalWork(
  db: DbReader,
  goalId: string | null,
): Promise<{ tasks: GoalTask[]; wins: GoalWin[] }> {
  const taskRows = await db
    .selectFrom('tasks')
    .select(['id', 'title', 'status', 'due_on', 'goal_id', 'owner_person_id'])
    .where('goal_id', goalId === null ? '<>' : '=', goalId ?? '')
    .where('status', '<>', 'dropped')
    .where(isLive('tasks'))
    .orderBy('due_on')
    .orderBy('id')
    .limit(mostWork)
    .execute();
  const wins = await db
    .selectFrom('wins')
    .select(['id', 'title', 'won_on', 'level', 'goal_id'])
    .where('goal_id', goalId === null ? '<>' : '=', goalId ?? '')
    .where('status', '<>', 'dismissed')
    .where(isLive('wins'))
    .orderBy('won_on')
    .orderBy('id')
    .limit(mostWork)
    .execute();
  const owners = await recordLabels(
    db,
    taskRows
      .filter((row) => row.owner_person_id !== '')
      .map((row) => ({ type: 'people', id: row.owner_person_id }) as const),
  );
  const tasks = taskRows.map((row) => ({
    id: row.id,
    title: row.title,
    status: row.status,
    dueOn: row.due_on || null,
    goalId: row.goal_id,
    owner: owners.get(row.owner_person_id) ?? null,
  }));
  return {
    tasks: [...tasks.filter((task) => isOpen(task.status)), ...tasks.filter((task) => !isOpen(task.status))],
    wins: wins.map((row) => ({
      id: row.id,
      title: row.title,
      wonOn: row.won_on || null,
      level: row.level === 0 ? null : row.level,
      goalId: row.goal_id,
    })),
  };
}

/** What committees in use are called, by their ids. */
export async function committeeNames(db: DbReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await selectInBatches(
    ids.filter((id) => id !== ''),
    (batch) =>
      db.selectFrom('committees').select(['id', 'name']).where('id', 'in', batch).where(isLive('committees')).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The risks and decisions that links name; those that are gone or in the trash are left out. */
export async function linkedRecords(db: DbReader, links: readonly GoalLinkRow[]): Promise<GoalLink[]> {
  const ids = links.map((link) => link.record_id);
  const records = new Map((await readLinkable(db, ids)).map((record) => [record.recordId, record]));
  return links.flatMap((link) => {
    const record = records.get(link.record_id);
    return record === undefined ? [] : [{ ...record, id: link.id }];
  });
}

/** Risks and decisions that a goal can be tied to, or those of them that are named; at most 500 of each. */
export async function readLinkable(
  db: DbReader,
  ids: readonly string[] | null = null,
): Promise<Omit<GoalLink, 'id'>[]> {
  const wanted = ids?.length === 0 ? [''] : ids;
  let risks = db.selectFrom('risks').select(['id', 'title', 'status']).where(isLive('risks'));
  if (wanted !== null) risks = risks.where('id', 'in', wanted);
  let decisions = db.selectFrom('decisions').select(['id', 'title', 'status']).where(isLive('decisions'));
  if (wanted !== null) decisions = decisions.where('id', 'in', wanted);
  const record = (type: string) => (row: { readonly id: string; readonly title: string; readonly status: string }) => ({
    type,
    recordId: row.id,
    title: row.title,
    status: row.status,
  });
  return [
    ...(await risks.orderBy('title').limit(mostWork).execute()).map(record('risks')),
    ...(await decisions.orderBy('decided_on', 'desc').limit(mostWork).execute()).map(record('decisions')),
  ];
}

function isOpen(status: string): boolean {
  return openTaskStatuses.some((open) => open === status);
}

function total(counts: readonly (string | number | bigint | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + Number(count ?? 0), 0);
}
