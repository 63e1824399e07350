import { sql, type Expression, type SqlBool } from 'kysely';

import { ladderStages } from '#shared/content/engagement-ladder.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { MapPoint } from '#shared/contract/assessments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { isStale } from '#shared/domain/assessments/current-ratings.ts';
import { initialsOf, shortNameOf } from '#shared/domain/assessments/point-names.ts';
import type { FilterGroup } from '#shared/domain/filters.ts';
import { compareTexts } from '#shared/text.ts';

import { standingOf } from '../derived/standing-columns.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { filterExpression } from '../lists/filter-sql.ts';
import type { ListDefinition } from '../lists/list-definition.ts';
import { withCustomFields } from '../lists/with-custom-fields.ts';
import { organizationsList } from '../organizations/organizations-list.ts';
import { peopleList } from '../people/people-list.ts';
import { isLive } from '../records/live.ts';
import { selectInBatches } from '../records/in-batches.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';
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
    .toSorted((left, right) => right.row.influence - left.row.influence || compareTexts(left.row.id, right.row.id))
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

/** How many partners of a kind are rated or take part. */
export async function countOnMap(db: DbReader, type: PartnerType): Promise<number> {
  const { count } = await db
    .selectFrom(type as 'people')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isLive(type))
    .where(isOnMap)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The ids come from an index in their order; only the rows of those that are shown are read. */
async function candidates(db: DbReader, type: PartnerType, query: MapQuery): Promise<(PersonRow | OrganizationRow)[]> {
  const ids = await base(db, type, query, await listOf(db, type, query))
    .select('id')
    .orderBy('influence', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .execute();
  return selectInBatches(
    ids.map((row) => row.id),
    (batch) =>
      db
        .selectFrom(type as 'people')
        .selectAll()
        .where('id', 'in', batch)
        .execute(),
  );
}

async function countOf(db: DbReader, type: PartnerType, query: MapQuery): Promise<number> {
  const { count } = await base(db, type, query, await listOf(db, type, query))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The list of a type with the custom fields that the filter names. */
function listOf(db: DbReader, type: PartnerType, { filter, today }: MapQuery): Promise<ListDefinition> {
  const list = type === 'people' ? peopleList : organizationsList;
  return withCustomFields(db, list, { filter, sort: { field: 'name', direction: 'asc' }, groupBy: null }, today);
}

function base(db: DbReader, type: PartnerType, query: MapQuery, list: ListDefinition) {
  // People stand for both tables here: every column that is named below exists in either.
  let select = db
    .selectFrom(type as 'people')
    .where(isLive(type))
    .where(query.decisionId === null ? isOnMap : isOnMapOf(type, query.decisionId));
  if (query.ownerId !== null) select = select.where('owner_id', '=', query.ownerId);
  if (query.sectors.length > 0) select = select.where('sector', 'in', query.sectors);
  if (query.filter !== null && query.filter.conditions.length > 0)
    select = select.where(filterExpression(list, query.filter, query.today));
  return select;
}

/** Stages in which somebody has been in touch: they are on the map even while nobody has rated them. */
const stagesInTouch = sql.join(
  ladderStages.filter(({ id }) => id !== 'identified' && id !== 'researched').map(({ id }) => sql.lit(id)),
);

/** Word for word the condition of the indexes `people_on_map` and `organizations_on_map`, in which no other partner is. */
const isOnMap = sql<SqlBool>`case when is_archived = 1 then 0 when influence > 0 or stance_rank > 0 or stage in (${stagesInTouch}) then 1 else 0 end = 1`;

/** Those, and who was rated about a decision; the ids of each part come from an index of their own. */
function isOnMapOf(type: PartnerType, decisionId: string): Expression<SqlBool> {
  const table = sql.table(type);
  return sql<SqlBool>`id in (
    select id from ${table} where deleted_at = '' and ${isOnMap}
    union select record_id from assessments where decision_id = ${decisionId} and deleted_at = ''
  ) and is_archived = 0`;
}
