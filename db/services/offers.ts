import type { OfferFields, ServiceFilter, ServiceOffer } from '#shared/contract/services.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { staleAfterDays } from '#shared/domain/program/board-state.ts';
import { AppError } from '#shared/errors.ts';
import { groupBy } from '#shared/group-by.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ServiceOfferRow } from '../schema/services.ts';

/** No more offers than this are read for the board. */
const mostOffers = 20_000;

/** The columns of an offer that filters and sums look at, with the name of its provider. */
export type LiveOffer = ServiceOfferRow & { readonly provider_name: string };

/** Offers of providers in use, by the name of the provider. Sorted here: the database would walk all organizations in the order of their names. */
export async function liveOffers(db: DbReader): Promise<LiveOffer[]> {
  const rows = await db
    .selectFrom('service_offers')
    .innerJoin('organizations', 'organizations.id', 'service_offers.organization_id')
    .selectAll('service_offers')
    .select(['organizations.name as provider_name', 'organizations.sort_name'])
    .where(isLive('organizations'))
    .orderBy('service_offers.organization_id')
    .orderBy('service_offers.service_type')
    .orderBy('service_offers.id')
    .limit(mostOffers)
    .execute();
  return rows.toSorted((a, b) => (a.sort_name < b.sort_name ? -1 : a.sort_name > b.sort_name ? 1 : 0));
}

/** A page of providers by name, each with those of its offers that the filter lets through. */
export async function boardPage(
  db: DbReader,
  filter: ServiceFilter,
): Promise<{ rows: { provider: ServiceOffer['provider']; offers: ServiceOffer[] }[]; total: number }> {
  const found = filtered(await liveOffers(db), filter);
  const byProvider = groupBy(found, (row) => row.organization_id);
  const page = [...byProvider.values()].slice(filter.offset, filter.offset + filter.limit);
  const offers = await asOffers(db, page.flat(), filter.today);
  return {
    total: byProvider.size,
    rows: [...groupBy(offers, (offer) => offer.organizationId).values()].flatMap((own) => {
      const [first] = own;
      return first === undefined ? [] : [{ provider: first.provider, offers: own }];
    }),
  };
}

/** A page of offers by provider. */
export async function offersPage(
  db: DbReader,
  filter: ServiceFilter,
): Promise<{ rows: ServiceOffer[]; total: number }> {
  const found = filtered(await liveOffers(db), filter);
  return {
    total: found.length,
    rows: await asOffers(db, found.slice(filter.offset, filter.offset + filter.limit), filter.today),
  };
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
  return { id, version: 1, created_at: now, updated_at: now, ...offerColumns(offer) };
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

function filtered(rows: readonly LiveOffer[], filter: ServiceFilter): LiveOffer[] {
  const words = filter.text.trim().toLowerCase();
  const { serviceType, neighborhood, language, population, mode } = filter;
  return rows.filter(
    (row) =>
      (words === '' ||
        [row.provider_name, row.eligibility, row.exclusions, row.note, row.hours].some((text) =>
          text.toLowerCase().includes(words),
        )) &&
      (serviceType === null || row.service_type === serviceType) &&
      (mode === null || row.mode === mode) &&
      (language === null || parseWords(row.languages).includes(language)) &&
      (population === null || parseWords(row.populations).includes(population)) &&
      (neighborhood === null || reaches(parseWords(row.neighborhoods), neighborhood)) &&
      (!filter.onlyStale || isStale(row, filter.today)),
  );
}

/** An offer for no neighborhood in particular is for all of them. */
function reaches(neighborhoods: readonly string[], wanted: string): boolean {
  return neighborhoods.length === 0 || neighborhoods.includes(wanted);
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
