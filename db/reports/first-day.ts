import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { findWorkspace } from '../workspace/workspace-repository.ts';

/** The first day that the records know of: before it no number can be told. */
export async function firstDay(db: DbReader): Promise<IsoDay> {
  const contact = await db
    .selectFrom('interactions')
    .select('occurred_on')
    .orderBy('occurred_on')
    .limit(1)
    .executeTakeFirst();
  const move = await db.selectFrom('ladder_moves').select('moved_on').orderBy('moved_on').limit(1).executeTakeFirst();
  const win = await db.selectFrom('wins').select('won_on').orderBy('won_on').limit(1).executeTakeFirst();
  const founded = (await findWorkspace(db))?.createdAt.slice(0, 10);
  return [contact?.occurred_on, move?.moved_on, win?.won_on, founded].reduce<string>(
    (first, day) => (day !== undefined && day !== '' && day < first ? day : first),
    '9999-12-31',
  );
}
