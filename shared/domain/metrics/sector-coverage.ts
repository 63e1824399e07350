import { ladderStages } from '../../content/engagement-ladder.ts';
import { percentOf } from './numbers.ts';

/** The stages of organizations that sit at the table: committed, active and leader. Nobody beside the ladder does. */
export const atTheTable: readonly string[] = ladderStages
  .filter((stage) => stage.rank !== null && stage.rank >= 5)
  .map((stage) => stage.id);

/** Organizations that look alike to this metric: one of them, or `count` of them. */
export interface SectorUnit {
  readonly sector: string;
  readonly secondarySectors: readonly string[];
  readonly stage: string;
  /** How many there are of them; 1 when left out. */
  readonly count?: number;
}

/** How many organizations at the table name each sector as primary or secondary; each counts once a sector. */
export function sectorCounts(units: Iterable<SectorUnit>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sector, secondarySectors, stage, count = 1 } of units) {
    if (!atTheTable.includes(stage)) continue;
    for (const each of new Set([sector, ...secondarySectors])) counts.set(each, (counts.get(each) ?? 0) + count);
  }
  return counts;
}

/** Metric m01. */
export interface SectorCoverage {
  /** Required sectors with at least one organization at the table, in percent; null when none is required. */
  readonly value: number | null;
  readonly covered: number;
  readonly required: number;
  /** The mean over required sectors of min(1, organizations / 2): 0 to 1; null when none is required. */
  readonly depth: number | null;
  /** The required sectors, in their order, with the organizations at the table. */
  readonly sectors: readonly { readonly sector: string; readonly organizations: number }[];
  /** The required sectors that nobody at the table speaks for. */
  readonly gaps: readonly string[];
}

/** Metric m01 of the domain pack from the required sectors and what `sectorCounts` found; a sector required twice counts once. */
export function sectorCoverage(required: readonly string[], counts: ReadonlyMap<string, number>): SectorCoverage {
  const sectors = [...new Set(required)].map((sector) => ({ sector, organizations: counts.get(sector) ?? 0 }));
  const gaps = sectors.filter(({ organizations }) => organizations === 0).map(({ sector }) => sector);
  const covered = sectors.length - gaps.length;
  const deep = sectors.reduce((sum, { organizations }) => sum + Math.min(1, organizations / 2), 0);
  return {
    value: percentOf(covered, sectors.length),
    covered,
    required: sectors.length,
    depth: sectors.length === 0 ? null : deep / sectors.length,
    sectors,
    gaps,
  };
}
