import { coreSectors } from '#shared/content/sectors.ts';
import { atTheTable, sectorCounts } from '#shared/domain/metrics/sector-coverage.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';

/** How many organizations at the table (committed, active or leading) name each sector as primary or secondary: the count behind metric m01. */
export async function organizationsBySector(db: DbReader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('organizations')
    .select(({ fn }) => ['stage', 'sector', 'secondary_sectors', fn.countAll().as('count')])
    .where(isLive('organizations'))
    .where('stage', 'in', atTheTable)
    .groupBy(['stage', 'secondary_sectors', 'sector'])
    .execute();
  return sectorCounts(
    rows.map(({ count, secondary_sectors, ...row }) => ({
      ...row,
      secondarySectors: parseWords(secondary_sectors),
      count: Number(count),
    })),
  );
}

/** The ids of the required sectors in their order; the twelve of the checklist until somebody chooses. */
export async function requiredSectorIds(db: DbReader): Promise<readonly string[]> {
  const rows = await db.selectFrom('required_sectors').select('sector').orderBy('position').orderBy('id').execute();
  return rows.length === 0 ? coreSectors.map((sector) => sector.id) : rows.map((row) => row.sector);
}
