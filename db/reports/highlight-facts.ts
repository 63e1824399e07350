import { ladderRank } from '#shared/content/engagement-ladder.ts';
import { addDays, daysBetween } from '#shared/dates.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import type { HighlightFacts } from '#shared/domain/reports/sections/numbers.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { firstDay } from './first-day.ts';

/** Counts of the period and of as many days before it. */
export async function highlightFacts(db: DbReader, scope: ReportScope): Promise<HighlightFacts> {
  const days = daysBetween(scope.from, scope.to) + 1;
  const before = { from: addDays(scope.from, -days), to: addDays(scope.from, -1) };
  const counts = [];
  for (const { label, said, count } of countsOf)
    counts.push({ label, said, now: await count(db, scope), before: await count(db, before) });
  return { counts, before, firstDay: await firstDay(db) };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

const committed = ladderRank('committed') ?? 5;

const countsOf: readonly {
  readonly label: string;
  readonly said: readonly [one: string, many: string];
  readonly count: (db: DbReader, days: Days) => Promise<number>;
}[] = [
  {
    label: 'Organizations that committed',
    said: ['organization committed', 'organizations committed'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('ladder_moves')
        .select(({ fn }) => fn.count('record_id').distinct().as('count'))
        .where('record_type', '=', 'organizations')
        .where('to_rank', '=', committed)
        .where('moved_on', '>=', from)
        .where('moved_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
  {
    label: 'Wins that were verified',
    said: ['win was verified', 'wins were verified'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('wins')
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isLive('wins'))
        .where('status', '=', 'verified')
        .where('won_on', '>=', from)
        .where('won_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
  {
    label: 'Meetings that were held',
    said: ['meeting was held', 'meetings were held'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('meetings')
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isLive('meetings'))
        .where('status', '=', 'held')
        .where('held_on', '>=', from)
        .where('held_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
  {
    label: 'Decisions that were taken',
    said: ['decision was taken', 'decisions were taken'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('decisions')
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isLive('decisions'))
        .where('decided_on', '>=', from)
        .where('decided_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
  {
    label: 'Tasks that were done',
    said: ['task was done', 'tasks were done'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('tasks')
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isLive('tasks'))
        .where('done_on', '>=', from)
        .where('done_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
  {
    label: 'Contacts with partners',
    said: ['contact with partners was noted', 'contacts with partners were noted'],
    count: async (db, { from, to }) => {
      const row = await db
        .selectFrom('interactions')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('occurred_on', '>=', from)
        .where('occurred_on', '<=', to)
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  },
];
