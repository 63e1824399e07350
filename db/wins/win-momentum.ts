import type { WinMomentum } from '#shared/contract/wins.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { creditSpread, velocityDays, winVelocity, type CountedWin } from '#shared/domain/metrics/win-velocity.ts';
import { atTheTable } from '#shared/domain/metrics/sector-coverage.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';

/** Metric m10 on a day, with its parts. Credits of people count for the organization that they are in. */
export async function winMomentum(db: DbReader, today: IsoDay): Promise<WinMomentum> {
  const velocity = winVelocity(await countedWins(db, today), today);
  const members = await memberCount(db);
  const credited = await creditedMembers(db, today);
  return { ...velocity, spread: creditSpread(credited, members), credited, members };
}

/** The value of metric m10 on a day: weighted points in 30 days; null while nothing was ever won. */
export async function velocityOn(db: DbReader, today: IsoDay): Promise<number | null> {
  return winVelocity(await countedWins(db, today), today).value;
}

/** The verified wins of the two windows up to a day; the last one before them where they are empty. */
async function countedWins(db: DbReader, today: IsoDay): Promise<CountedWin[]> {
  const verified = db
    .selectFrom('wins')
    .select(['won_on', 'level'])
    .where('status', '=', 'verified')
    .where(isLive('wins'))
    .where('won_on', '<=', today);
  const rows = await verified.where('won_on', '>', addDays(today, -2 * velocityDays)).execute();
  const last = rows.length > 0 ? undefined : await verified.orderBy('won_on', 'desc').limit(1).executeTakeFirst();
  return [...rows, ...(last === undefined ? [] : [last])].map((row) => ({ wonOn: row.won_on, level: row.level }));
}

async function memberCount(db: DbReader): Promise<number> {
  const { count } = await db
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('stage', 'in', atTheTable)
    .where(isLive('organizations'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many organizations at the table were credited with a verified win of the last 90 days. */
async function creditedMembers(db: DbReader, today: IsoDay): Promise<number> {
  const credits = await db
    .selectFrom('wins')
    .innerJoin('win_credits', 'win_credits.win_id', 'wins.id')
    .leftJoin('people', 'people.id', 'win_credits.record_id')
    .select(['win_credits.record_type', 'win_credits.record_id', 'people.organization_id'])
    .where('wins.status', '=', 'verified')
    .where('wins.deleted_at', '=', '')
    .where('wins.won_on', '>', addDays(today, -velocityDays))
    .where('wins.won_on', '<=', today)
    .execute();
  const ids = new Set(
    credits.flatMap((row) => (row.record_type === 'organizations' ? row.record_id : row.organization_id) || []),
  );
  if (ids.size === 0) return 0;
  const { count } = await db
    .selectFrom('organizations')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('id', 'in', [...ids])
    .where('stage', 'in', atTheTable)
    .where(isLive('organizations'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
