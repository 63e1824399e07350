import { sql } from 'kysely';

import type { PartnerType } from '#shared/contract/base.ts';
import type { LadderCard, LadderFilter } from '#shared/contract/recruitment.ts';
import type { IsoDay } from '#shared/dates.ts';
import { lapseDay, lapsingStages } from '#shared/domain/recruitment/staleness.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { cursorParts, cursorText } from '../records/cursor.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { FollowUpRow } from '../schema/contacts.ts';
import type { PersonRow } from '../schema/partners.ts';
import type { LadderMoveRow } from '../schema/recruitment.ts';

/** How many partners are in each stage; archived ones and the trash are left out. */
export async function countStages(db: DbReader, filter: LadderFilter): Promise<Record<string, number>> {
  const rows = await base(db, filter)
    .select(({ fn }) => ['stage', fn.countAll().as('count')])
    .groupBy('stage')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.stage, Number(row.count)]));
}

/** One page of a stage, those that are there longest first; of all stages by name. */
export async function ladderCards(
  db: DbReader,
  filter: LadderFilter,
  stage: string | null,
  page: { cursor: string | null; limit: number },
): Promise<{ rows: LadderCard[]; nextCursor: string | null }> {
  const column = stage === null ? 'sort_name' : 'stage_on';
  let query = base(db, filter).selectAll();
  if (stage !== null) query = query.where('stage', '=', stage);
  if (page.cursor !== null) {
    const [value = '', id = ''] = cursorParts(page.cursor, 2);
    query = query.where((where) => where(where.refTuple(column, 'id'), '>', where.tuple(value, id)));
  }
  const found = await query
    .orderBy(column)
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    rows: await cardsOf(db, filter.kind, rows),
    nextCursor: found.length > page.limit && last !== undefined ? cursorText([last[column], last.id]) : null,
  };
}

/** Those who take part and were silent for so long that "lapsed" is suggested, the longest silence first. */
export async function lapseSuggestions(
  db: DbReader,
  kind: PartnerType,
  today: IsoDay,
  limit: number,
): Promise<{ rows: LadderCard[]; total: number }> {
  const silent = base(db, { kind, ladder: null, ownerId: null, sector: null, tagId: null })
    .where('stage', 'in', [...lapsingStages])
    .where('stage_on', '<=', lapseDay(today))
    .where('last_two_way_on', '<>', '')
    .where('last_two_way_on', '<=', lapseDay(today));
  const { count } = await silent.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
  const rows = await silent.selectAll().orderBy('last_two_way_on').orderBy('id').limit(limit).execute();
  return { rows: await cardsOf(db, kind, rows), total: Number(count) };
}

/** People stand for both tables: every column that is named here exists in either. */
function base(db: DbReader, filter: LadderFilter) {
  const table = filter.kind as 'people';
  let query = db.selectFrom(table).where(isLive(table)).where('is_archived', '=', 0);
  if (filter.ladder !== null) query = query.where('ladder', '=', filter.ladder);
  if (filter.ownerId !== null) query = query.where('owner_id', '=', filter.ownerId);
  if (filter.sector !== null) query = query.where('sector', '=', filter.sector);
  if (filter.tagId !== null)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('record_tags')
          .select('record_id')
          .where('tag_id', '=', filter.tagId)
          .where('record_id', '=', sql.ref<string>(`${table}.id`)),
      ),
    );
  return query;
}

type PartnerRow = Pick<
  PersonRow,
  | 'id'
  | 'version'
  | 'name'
  | 'sector'
  | 'ladder'
  | 'stage'
  | 'stage_on'
  | 'stance'
  | 'last_two_way_on'
  | 'owner_id'
  | 'is_restricted'
> &
  Partial<Pick<PersonRow, 'organization_name'>>;

async function cardsOf(db: DbReader, type: PartnerType, rows: readonly PartnerRow[]): Promise<LadderCard[]> {
  const ids = rows.map((row) => row.id);
  const nexts = await nextFollowUps(db, ids);
  const moves = await latestMoves(
    db,
    rows.filter((row) => isBesideLadder(row.stage)).map((row) => row.id),
  );
  return rows.map((row) => {
    const next = nexts.get(row.id);
    const move = moves.get(row.id);
    return {
      type,
      id: row.id,
      version: row.version,
      name: row.name,
      place: row.organization_name ?? '',
      sector: row.sector,
      ladder: row.ladder,
      stage: row.stage,
      stageOn: row.stage_on,
      stance: row.stance === 9 ? null : row.stance,
      lastTwoWayOn: row.last_two_way_on || null,
      ownerId: row.owner_id || null,
      isRestricted: row.is_restricted === 1,
      next:
        next === undefined
          ? null
          : {
              id: next.id,
              summary: next.summary,
              type: next.type,
              dueOn: next.due_on,
              ownerId: next.owner_id || null,
            },
      reason: move?.reason ?? '',
      askAgainOn: move?.ask_again_on || null,
    };
  });
}

function isBesideLadder(stage: string): boolean {
  return stage === 'declined' || stage === 'lapsed' || stage === 'paused';
}

async function nextFollowUps(db: DbReader, ids: readonly string[]): Promise<Map<string, FollowUpRow>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('follow_ups')
      .selectAll()
      .where('record_id', 'in', batch)
      .where('done_on', '=', '')
      .where(isLive('follow_ups'))
      .orderBy('due_on')
      .orderBy('id')
      .execute(),
  );
  const first = new Map<string, FollowUpRow>();
  for (const row of rows) if (!first.has(row.record_id)) first.set(row.record_id, row);
  return first;
}

async function latestMoves(db: DbReader, ids: readonly string[]): Promise<Map<string, LadderMoveRow>> {
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('ladder_moves').selectAll().where('record_id', 'in', batch).orderBy('id').execute(),
  );
  return new Map(rows.map((row) => [row.record_id, row]));
}
