import type { Recruit } from '#shared/contract/prospects.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { prospectsOf } from './prospects.ts';
import { readTable } from './read-table.ts';

/** How many sectors are looked at for somebody to ask. */
const mostSectors = 8;

/** Whom to ask next, one a sector: sectors without anybody first, then those with the most empty chairs. Nobody stands in it twice. */
export async function nextRecruits(
  db: DbReader,
  input: { readonly today: IsoDay; readonly meId: string; readonly limit: number },
): Promise<Recruit[]> {
  const table = await readTable(db, input.today);
  const short = table.sectors
    .map((sector) => ({ sector, empty: sector.chairs.filter((chair) => chair.state === 'wanted').length }))
    .filter(({ sector, empty }) => empty > 0 || sector.organizations === 0)
    .toSorted((a, b) => Number(a.sector.organizations > 0) - Number(b.sector.organizations > 0) || b.empty - a.empty);
  const found: Recruit[] = [];
  for (const { sector, empty } of short.slice(0, mostSectors)) {
    if (found.length >= input.limit) break;
    const { prospects } = await prospectsOf(db, {
      sector: sector.sector,
      limit: found.length + 1,
      hasPaths: true,
      today: input.today,
      meId: input.meId,
    });
    const prospect = prospects.find((each) => found.every((other) => other.prospect.record.id !== each.record.id));
    if (prospect === undefined) continue;
    found.push({
      sector: sector.sector,
      taken: sector.chairs.length - empty,
      chairs: sector.chairs.length,
      isGap: sector.organizations === 0,
      prospect,
    });
  }
  return found;
}
