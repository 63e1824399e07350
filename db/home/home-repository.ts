import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isInTrash, isLive } from '../records/live.ts';
import { organizationsBySector, requiredSectorIds } from '../seats/sector-counts.ts';

/** The plain counts of the first screen. */
export interface HomeTotals {
  people: number;
  organizations: number;
  interactionsLast30Days: number;
  /** People and organizations whom nobody of the coalition looks after. */
  withoutOwner: number;
}

/** Counts of what is in use, each from an index alone. */
export async function homeTotals(db: DbReader, today: IsoDay): Promise<HomeTotals> {
  const [people, organizations] = [await countLive(db, 'people'), await countLive(db, 'organizations')];
  const withoutOwner = (await countUnowned(db, 'people')) + (await countUnowned(db, 'organizations'));
  return {
    people,
    organizations,
    interactionsLast30Days: await countInteractions(db, addDays(today, -29), today),
    withoutOwner,
  };
}

/** How many organizations at the table name each required sector as primary or secondary, in the order of the list: the count behind metric m01. */
export async function requiredSectorCounts(db: DbReader): Promise<{ sector: string; organizations: number }[]> {
  const [required, counts] = await Promise.all([requiredSectorIds(db), organizationsBySector(db)]);
  return required.map((sector) => ({ sector, organizations: counts.get(sector) ?? 0 }));
}

async function countLive(db: DbReader, table: 'people' | 'organizations'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive(table))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countUnowned(db: DbReader, table: 'people' | 'organizations'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive(table))
    .where('owner_id', '=', '')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** All between two days from the index alone, less those in the trash, of which there are few. */
async function countInteractions(db: DbReader, from: IsoDay, to: IsoDay): Promise<number> {
  const between = db
    .selectFrom('interactions')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('occurred_on', '>=', from)
    .where('occurred_on', '<=', to);
  const all = await between.executeTakeFirstOrThrow();
  const trashed = await db.selectFrom('interactions').select('occurred_on').where(isInTrash('interactions')).execute();
  return Number(all.count) - trashed.filter((row) => row.occurred_on >= from && row.occurred_on <= to).length;
}
