import type { OfferFields, ServiceFilter, ServiceOffer } from '#shared/contract/services.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { staleAfterDays } from '#shared/domain/program/board-state.ts';
import { AppError } from '#shared/errors.ts';
import { groupBy } from '#shared/group-by.ts';
import { foldText } from '#shared/text.ts';
import type { SelectQueryBuilder } from 'kysely';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { Database } from '../schema/database.ts';
import type { ServiceOfferRow } from '../schema/services.ts';

/** A page of providers by name, each with those of its offers that the filter lets through. */
export async function boardPage(
  db: DbReader,
  filter: ServiceFilter,
): Promise<{ rows: { provider: ServiceOffer['provider']; offers: ServiceOffer[] }[]; total: number }> {
  const [{ total }, page] = await Promise.all([
    offersThrough(db, filter)
      .select(({ fn }) => fn.count('organization_id').distinct().as('total'))
      .executeTakeFirstOrThrow(),
    offersThrough(db, filter)
      .select(['provider_sort', 'organization_id'])
      .groupBy(['provider_sort', 'organization_id'])
      .orderBy('provider_sort')
      .orderBy('organization_id')
      .offset(filter.offset)
      .limit(filter.limit)
      .execute(),
  ]);
  const ids = page.map((row) => row.organization_id);
  const rows =
    ids.length === 0
      ? []
      : await inOrder(offersThrough(db, filter).selectAll().where('organization_id', 'in', ids)).execute();
  const byProvider = groupBy(await asOffers(db, rows, filter.today), (offer) => offer.organizationId);
  return {
    total: Number(total),
    rows: ids.flatMap((id) => {
      const offers = byProvider.get(id) ?? [];
      const [first] = offers;
      return first === undefined ? [] : [{ provider: first.provider, offers }];
    }),
  };
}

/** A page of offers by the name of the provider. */
export async function offersPage(
  db: DbReader,
  filter: ServiceFilter,
): Promise<{ rows: ServiceOffer[]; total: number }> {
  const [{ total }, rows] = await Promise.all([
    offersThrough(db, filter)
      .select(({ fn }) => fn.countAll().as('total'))
      .executeTakeFirstOrThrow(),
    inOrder(offersThrough(db, filter).selectAll()).offset(filter.offset).limit(filter.limit).execute(),
  ]);
  return { total: Number(total), rows: await asOffers(db, rows, filter.today) };
}

/** Whether nobody confirmed an offer for too long. */
export function isStale(row: Pick<ServiceOfferRow, 'confirmed_on'>, today: IsoDay): boolean {
  return row.confirmed_on < addDays(today, -staleAfterDays);
}

/** An offer. Fails with `notFound`. */
export async function demandOffer(db: DbReader, id: string): Promise<ServiceOfferRow> {
  const row = await db.selectFrom('service_offers').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'organizations', id });
  return row;
}

/** Offers by their ids, those that are gone left out. */
export function offersByIds(db: DbReader, ids: readonly string[]): Promise<ServiceOfferRow[]> {
  return selectInBatches(ids, (batch) =>
    db.selectFrom('service_offers').selectAll().where('id', 'in', batch).execute(),
  );
}

/** The row of a new offer. */
export function newOfferRow(id: string, now: string, offer: OfferFields): ServiceOfferRow {
  return { id, version: 1, created_at: now, updated_at: now, ...offerColumns(offer), provider_sort: '', words: '' };
}

/** The columns of an offer as a form sends it. */
export function offerColumns(offer: OfferFields) {
  return {
    organization_id: offer.organizationId,
    service_type: offer.serviceType,
    mode: offer.mode,
    slots: offer.slots ?? -1,
    wait_days: offer.waitDays ?? -1,
    hours: offer.hours,
    is_always_open: offer.isAlwaysOpen ? 1 : 0,
    is_warm: offer.isWarm ? 1 : 0,
    is_harm_reduction: offer.isHarmReduction ? 1 : 0,
    is_accessible: offer.isAccessible ? 1 : 0,
    neighborhoods: JSON.stringify(offer.neighborhoods),
    languages: JSON.stringify(offer.languages),
    populations: JSON.stringify(offer.populations),
    eligibility: offer.eligibility,
    exclusions: offer.exclusions,
    cost: offer.cost,
    contact: offer.contact,
    confirmed_on: offer.confirmedOn ?? '',
    note: offer.note,
  };
}

/** Offers of providers in use that a filter lets through. */
function offersThrough(db: DbReader, filter: ServiceFilter) {
  const { serviceType, neighborhood, language, population, mode, organizationId } = filter;
  let offers = db.selectFrom('service_offers').where('provider_sort', '>', '');
  for (const word of foldText(filter.text).split(' '))
    if (word !== '') offers = offers.where('words', 'like', `%${asPattern(word)}%`);
  if (organizationId !== null) offers = offers.where('organization_id', '=', organizationId);
  if (serviceType !== null) offers = offers.where('service_type', '=', serviceType);
  if (mode !== null) offers = offers.where('mode', '=', mode);
  if (language !== null) offers = offers.where('languages', 'like', listHas(language));
  if (population !== null) offers = offers.where('populations', 'like', listHas(population));
  if (neighborhood !== null)
    // An offer for no neighborhood in particular is for all of them.
    offers = offers.where(({ or, eb }) =>
      or([eb('neighborhoods', '=', '[]'), eb('neighborhoods', 'like', listHas(neighborhood))]),
    );
  if (filter.onlyStale) offers = offers.where('confirmed_on', '<', addDays(filter.today, -staleAfterDays));
  return offers;
}

function inOrder(offers: SelectQueryBuilder<Database, 'service_offers', ServiceOfferRow>) {
  return offers.orderBy('provider_sort').orderBy('organization_id').orderBy('service_type').orderBy('id');
}

function listHas(word: string): string {
  return `%${asPattern(JSON.stringify(word))}%`;
}

/** Signs that mean something in a pattern stand for any one sign: both databases read that alike. */
function asPattern(text: string): string {
  return text.replace(/[\\%_]/g, '_');
}

async function asOffers(db: DbReader, rows: readonly ServiceOfferRow[], today: IsoDay): Promise<ServiceOffer[]> {
  const ids = [...new Set(rows.map((row) => row.organization_id))];
  const labels = await recordLabels(
    db,
    ids.map((id) => ({ type: 'organizations' as const, id })),
  );
  return rows.flatMap((row) => {
    const provider = labels.get(row.organization_id);
    if (provider === undefined) return [];
    return [
      {
        id: row.id,
        version: row.version,
        provider,
        organizationId: row.organization_id,
        serviceType: row.service_type,
        mode: row.mode === 'referral' ? ('referral' as const) : ('direct' as const),
        slots: row.slots < 0 ? null : row.slots,
        waitDays: row.wait_days < 0 ? null : row.wait_days,
        hours: row.hours,
        isAlwaysOpen: row.is_always_open === 1,
        isWarm: row.is_warm === 1,
        isHarmReduction: row.is_harm_reduction === 1,
        isAccessible: row.is_accessible === 1,
        neighborhoods: parseWords(row.neighborhoods),
        languages: parseWords(row.languages),
        populations: parseWords(row.populations),
        eligibility: row.eligibility,
        exclusions: row.exclusions,
        cost: row.cost,
        contact: row.contact,
        confirmedOn: row.confirmed_on || null,
        note: row.note,
        isStale: isStale(row, today),
      },
    ];
  });
}
