import type { PlanLine, Prospect } from '#shared/contract/prospects.ts';
import type { Chair, TableSector } from '#shared/contract/seats.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { prospectsOf } from './prospects.ts';
import { readTable } from './read-table.ts';

/** Days until the ask for a chair: of a sector with nobody at the table, of one that should decide, of any other. */
const dueDays = { gap: 14, deciding: 21, other: 30 } as const;

/** Who should be asked to which empty chair, why, by whom and by when: sectors without anybody first. Nobody stands in it twice. */
export async function recruitmentPlan(db: DbReader, today: IsoDay, meId: string): Promise<PlanLine[]> {
  const table = await readTable(db, today);
  const withEmpty = table.sectors.filter((sector) => emptyChairs(sector).length > 0);
  const ordered = withEmpty.toSorted((a, b) => Number(a.organizations > 0) - Number(b.organizations > 0));
  const used = new Set<string>();
  const lines: PlanLine[] = [];
  for (const sector of ordered) {
    const chairs = emptyChairs(sector);
    const { prospects } = await prospectsOf(db, {
      sector: sector.sector,
      limit: Math.min(20, chairs.length + used.size),
      hasPaths: false,
      today,
      meId,
    });
    const free = prospects.filter((prospect) => !used.has(prospect.record.id)).slice(0, chairs.length);
    for (const prospect of free) used.add(prospect.record.id);
    const { prospects: named } =
      free.length === 0
        ? { prospects: [] }
        : await prospectsOf(db, { sector: sector.sector, limit: prospects.length, hasPaths: true, today, meId });
    for (const [index, chair] of chairs.entries()) {
      const prospect = named.find((each) => each.record.id === free[index]?.record.id) ?? null;
      lines.push(lineOf(sector, chair, prospect, today));
    }
  }
  return lines;
}

/** Chairs to fill: those that should decide come first. */
function emptyChairs(sector: TableSector): Chair[] {
  return sector.chairs
    .filter((chair) => chair.state === 'wanted')
    .toSorted((a, b) => Number(b.needsDecisionPower) - Number(a.needsDecisionPower));
}

function lineOf(sector: TableSector, chair: Chair, prospect: Prospect | null, today: IsoDay): PlanLine {
  const isGap = sector.organizations === 0;
  const days = isGap ? dueDays.gap : chair.needsDecisionPower ? dueDays.deciding : dueDays.other;
  const first = prospect?.path?.steps[0]?.asker;
  return {
    seatId: chair.id,
    sector: sector.sector,
    label: chair.label,
    needsDecisionPower: chair.needsDecisionPower,
    isLivedExperience: chair.isLivedExperience,
    isGap,
    prospect,
    askerId: prospect?.ownerId ?? (first?.type === 'members' ? first.id : null),
    dueOn: addDays(today, days),
  };
}
