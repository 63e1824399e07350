import { ladderStages } from '#shared/content/engagement-ladder.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { RecencyUnit } from '#shared/domain/metrics/engagement-recency.ts';
import { sql } from 'kysely';

import { noStance } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** Organizations that the metrics cannot tell apart; a negative count takes some away again. */
export interface OrganizationGroup {
  readonly stage: string;
  /** 1 to 5; 0 when nobody has rated it. */
  readonly influence: number;
  /** -2 to 2; null when it is not known. */
  readonly stance: number | null;
  /** The highest rung ever reached, 1 to 7; 0 for none. */
  readonly highestRank: number;
  readonly count: number;
}

/** Every organization in use as it stands now, in groups: one pass over an index of its own. */
export async function organizationGroups(db: DbReader): Promise<OrganizationGroup[]> {
  const rows = await db
    .selectFrom('organizations')
    .select(({ fn }) => ['influence', 'stance', 'stage', 'highest_rank', fn.countAll().as('count')])
    .where(isLive('organizations'))
    .groupBy(['influence', 'stance', 'stage', 'highest_rank'])
    .execute();
  return rows.map((row) => ({
    stage: row.stage,
    influence: row.influence,
    stance: row.stance === noStance ? null : row.stance,
    highestRank: row.highest_rank,
    count: Number(row.count),
  }));
}

/** The stages of those who are expected to be in touch: from contacted to leader. */
export const touchStages: readonly string[] = ladderStages
  .filter((stage) => stage.rank !== null && stage.rank >= 3)
  .map((stage) => stage.id);

/** When the organizations from contacted to leader were last in touch both ways, up to a day. */
export async function recencyGroups(db: DbReader, day: IsoDay): Promise<Required<RecencyUnit>[]> {
  const rows = await db
    .selectFrom('organizations')
    .select(({ fn }) => ['influence', lastTwoWayOn(day).as('last_on'), fn.countAll().as('count')])
    .where(isLive('organizations'))
    .where('stage', 'in', touchStages)
    .groupBy(['influence', 'last_on'])
    .execute();
  return rows.map((row) => ({ influence: row.influence, lastOn: row.last_on, count: Number(row.count) }));
}

/** The same for some organizations, whatever their stage, by id. */
export async function lastTwoWayDays(
  db: DbReader,
  ids: readonly string[],
  day: IsoDay,
): Promise<ReadonlyMap<string, IsoDay>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', lastTwoWayOn(day).as('last_on')])
      .where('id', 'in', batch)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row.last_on]));
}

/** The last day of contact in both directions up to a day: most often the latest of all, which needs no look at the days. */
function lastTwoWayOn(day: IsoDay) {
  return sql<string>`case when organizations.last_two_way_on <= ${day} then organizations.last_two_way_on
    else coalesce((select max(contact_days.day) from contact_days
      where contact_days.organization_id = organizations.id and contact_days.day <= ${day}), '') end`;
}

/** Facts of some organizations in use that a group does not hold. */
export async function organizationFacts(db: DbReader, ids: readonly string[]) {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'sector', 'secondary_sectors', 'stage', 'influence', 'stance', 'highest_rank'])
      .where('id', 'in', batch)
      .where(isLive('organizations'))
      .execute(),
  );
  return rows.map(({ secondary_sectors: secondary, highest_rank: highestRank, ...row }) => ({
    ...row,
    highestRank,
    secondarySectors: parseWords(secondary),
    stance: row.stance === noStance ? null : row.stance,
  }));
}
