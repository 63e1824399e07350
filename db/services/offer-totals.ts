import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

import { addDays, type IsoDay } from '#shared/dates.ts';
import { staleAfterDays, type OfferTotals } from '#shared/domain/program/board-state.ts';
import { groupBy } from '#shared/group-by.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import type { Database } from '../schema/database.ts';

/** What the offers of a kind come to, with what the chooser asks for beside it. */
export interface KindTotals extends OfferTotals {
  /** How many offers named places. */
  readonly withRoom: number;
  /** The shortest known wait of those, in days; null when none says. */
  readonly waitWithRoom: number | null;
}

/** Offers of one kind that serve the same neighborhoods. */
export interface HoodTotals {
  readonly serviceType: string;
  /** An empty list for everywhere. */
  readonly neighborhoods: readonly string[];
  readonly offers: number;
  /** Null where none of them says. */
  readonly slots: number | null;
}

/** Offers, and who makes them. */
export interface BoardCounts {
  readonly offers: number;
  readonly providers: number;
  readonly stale: number;
}

/** What the offers of providers in use come to, by their kind. The database adds up: no offer is read. */
export async function offerTotals(db: DbReader, today: IsoDay): Promise<ReadonlyMap<string, KindTotals>> {
  const [rows, spoken] = await Promise.all([
    usedOffers(db)
      .groupBy('service_type')
      .select((row) => [
        'service_type',
        row.fn.countAll().as('offers'),
        countWhere(row, row.eb('mode', '=', 'direct')).as('direct'),
        countWhere(row, row.eb('confirmed_on', '<', staleFrom(today))).as('stale'),
        countWhere(row, row.eb('slots', '>=', 0)).as('said'),
        countWhere(row, row.eb('slots', '>', 0)).as('with_room'),
        slotsSaid(row).as('slots'),
        shortestWait(row, '<>').as('wait_days'),
        shortestWait(row, '>').as('wait_with_room'),
        row.fn.max('is_always_open').as('is_always_open'),
        row.fn.max('is_accessible').as('is_accessible'),
      ])
      .execute(),
    usedOffers(db).select(['service_type', 'languages']).distinct().execute(),
  ]);
  const languages = groupBy(spoken, (row) => row.service_type);
  return new Map(
    rows.map((row) => [
      row.service_type,
      {
        offers: Number(row.offers),
        direct: Number(row.direct),
        stale: Number(row.stale),
        slots: Number(row.said) === 0 ? null : Number(row.slots),
        waitDays: row.wait_days,
        isAlwaysOpen: row.is_always_open === 1,
        isAccessible: row.is_accessible === 1,
        languages: new Set((languages.get(row.service_type) ?? []).flatMap((each) => parseWords(each.languages))),
        withRoom: Number(row.with_room),
        waitWithRoom: row.wait_with_room,
      },
    ]),
  );
}

/** Offers by kind and by the neighborhoods that they serve. */
export async function hoodTotals(db: DbReader): Promise<HoodTotals[]> {
  const rows = await usedOffers(db)
    .groupBy(['neighborhoods', 'service_type'])
    .select((row) => [
      'neighborhoods',
      'service_type',
      row.fn.countAll().as('offers'),
      countWhere(row, row.eb('slots', '>=', 0)).as('said'),
      slotsSaid(row).as('slots'),
    ])
    .orderBy('service_type')
    .orderBy('neighborhoods')
    .execute();
  return rows.map((row) => ({
    serviceType: row.service_type,
    neighborhoods: parseWords(row.neighborhoods),
    offers: Number(row.offers),
    slots: Number(row.said) === 0 ? null : Number(row.slots),
  }));
}

/** How many offers there are, of how many providers, and how many of them nobody confirmed for long. */
export async function boardCounts(db: DbReader, today: IsoDay): Promise<BoardCounts> {
  const row = await usedOffers(db)
    .select((each) => [
      each.fn.countAll().as('offers'),
      each.fn.count('organization_id').distinct().as('providers'),
      countWhere(each, each.eb('confirmed_on', '<', staleFrom(today))).as('stale'),
    ])
    .executeTakeFirstOrThrow();
  return { offers: Number(row.offers), providers: Number(row.providers), stale: Number(row.stale ?? 0) };
}

type Row = ExpressionBuilder<Database, 'service_offers'>;

function usedOffers(db: DbReader) {
  return db.selectFrom('service_offers').where('provider_sort', '>', '');
}

function staleFrom(today: IsoDay): IsoDay {
  return addDays(today, -staleAfterDays);
}

function countWhere(row: Row, condition: Expression<SqlBool>) {
  return row.fn.sum(row.case().when(condition).then(1).else(0).end());
}

/** Places of those that say so; those that do not have -1. */
function slotsSaid(row: Row) {
  return row.fn.sum(row.case().when('slots', '>', 0).then(row.ref('slots')).else(0).end());
}

/** The shortest known wait of offers whose places are not ('<>') or more than ('>') none. */
function shortestWait(row: Row, than: '<>' | '>') {
  return row.fn.min(
    row
      .case()
      .when(row.and([row.eb('wait_days', '>=', 0), row.eb('slots', than, 0)]))
      .then(row.ref('wait_days'))
      .end(),
  );
}
