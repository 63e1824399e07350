import type { DbReader } from '../dialects/dialect.ts';

/** A text that is another one after every step of the history, forward or back. */
export async function historyMark(db: DbReader): Promise<string> {
  const last = await db.selectFrom('change_sets').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const states = await db
    .selectFrom('change_sets')
    .select(({ fn }) => ['state', fn.countAll().as('count'), fn.max('seq').as('last')])
    .where('state', 'in', ['undone', 'running'])
    .groupBy('state')
    .orderBy('state')
    .execute();
  return [last?.seq ?? 0, ...states.flatMap((row) => [row.state, row.count, row.last])].join(' ');
}
