import { sql, type Expression, type SqlBool } from 'kysely';

import { ladderStages } from '#shared/content/engagement-ladder.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { MapPoint } from '#shared/contract/assessments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { isStale } from '#shared/domain/assessments/current-ratings.ts';
import { initialsOf, shortNameOf } from '#shared/domain/assessments/point-names.ts';
import type { FilterGroup } from '#shared/domain/filters.ts';

import { standingOf } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { filterExpression } from '../lists/filter-sql.ts';
import { organizationsList } from '../organizations/organizations-list.ts';
import { peopleList } from '../people/people-list.ts';
import { isArchived, isLive } from '../records/live.ts';
import type { OrganizationRow, PersonRow } from '../schema.ts';
import { decisionRolesOf, standingsOn } from './past-standings.ts';

/** Which partners a map shows, for which decision, as of which day. */
export interface MapQuery {
  readonly decisionId: string | null;
  /** Null for now. */
  readonly on: IsoDay | null;
  readonly today: IsoDay;
  readonly kinds: readonly PartnerType[];
  readonly filter: FilterGroup | null;
  readonly ownerId: string | null;
  readonly sectors: readonly string[];
  readonly limit: number;
}

/** Partners that are rated or take part, the most influential first, and how many there are in all. */
export async function mapPoints(db: DbReader, query: MapQuery): Promise<{ points: MapPoint[]; total: number }> {
  let total = 0;
  const rows: { type: PartnerType; row: PersonRow | OrganizationRow }[] = [];
  for (const type of new Set(query.kinds)) {
    total += await countOf(db, type, query);
    for (const row of await candidates(db, type, query)) rows.push({ type, row });
  }
  const shown = rows
    .toSorted((left, right) => right.row.influence - left.row.influence || compare(left.row.id, right.row.id))
    .slice(0, query.limit);
  const isNow = query.decisionId === null && query.on === null;
  const refs = shown.map(({ type, row }) => ({ type, id: row.id }));
  const standings = isNow ? null : await standingsOn(db, refs, query.decisionId, query.on ?? '9999');
  const roles = await decisionRolesOf(
    db,
    shown.map(({ row }) => row.id),
    query.decisionId,
    query.on ?? '9999',
  );
  const points = shown.map(({ type, row }): MapPoint => {
    const { stanceIsDerived, stanceIsSplit, ...standing } = standings?.get(row.id) ?? standingOf(row);
    return {
      record: { type, id: row.id },
      name: row.name,
      initials: initialsOf(row.name),
      shortName: shortNameOf(row.name, type),
      sector: row.sector || null,
      ...standing,
      isStale: isStale(standing.stanceOn ?? '', query.on ?? query.today),
      isDerived: stanceIsDerived,
      isSplit: stanceIsSplit,
      ownerId: row.owner_id || null,
      stage: row.stage,
      isRestricted: row.is_restricted === 1,
      organizationName: 'organization_name' in row ? row.organization_name || null : null,
      decisionRole: roles.get(row.id) ?? null,
    };
  });
  return { points, total };
}

async function candidates(db: DbReader, type: PartnerType, query: MapQuery): Promise<(PersonRow | OrganizationRow)[]> {
  // Plus nothing, so that SQLite does not walk all partners in this order instead of those that are on the map.
  return base(db, type, query)
    .selectAll()
    .orderBy(sql`influence + 0`, 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .execute();
}

async function countOf(db: DbReader, type: PartnerType, query: MapQuery): Promise<number> {
  const { count } = await base(db, type, query)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function base(db: DbReader, type: PartnerType, query: MapQuery) {
  // People stand for both tables here: every column that is named below exists in either.
  let select = db
    .selectFrom(type as 'people')
    .where(isLive(type))
    .where(isArchived(type, false))
    .where(isOnMap(type, query.decisionId));
  if (query.ownerId !== null) select = select.where('owner_id', '=', query.ownerId);
  if (query.sectors.length > 0) select = select.where('sector', 'in', query.sectors);
  if (query.filter !== null && query.filter.conditions.length > 0)
    select = select.where(
      filterExpression(type === 'people' ? peopleList : organizationsList, query.filter, query.today),
    );
  return select;
}

/** Stages in which somebody has been in touch: they are on the map even while nobody has rated them. */
const stagesInTouch = ladderStages.map((stage) => stage.id).filter((id) => id !== 'identified' && id !== 'researched');

/** The ids of each part come from an index of their own, so that a hundred thousand others are not read. */
function isOnMap(type: PartnerType, decisionId: string | null): Expression<SqlBool> {
  const table = sql.table(type);
  const parts = [
    sql`select id from ${table} where deleted_at = '' and stance_rank between 1 and 5`,
    sql`select id from ${table} where deleted_at = '' and influence between 1 and 5`,
    sql`select id from ${table} where deleted_at = '' and stage in (${sql.join(stagesInTouch)})`,
  ];
  if (decisionId !== null)
    parts.push(sql`select record_id from assessments where decision_id = ${decisionId} and deleted_at = ''`);
  return sql<SqlBool>`id in (${sql.join(parts, sql` union `)})`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
