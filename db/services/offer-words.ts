import { languages } from '#shared/content/languages.ts';
import { populations, serviceTypes } from '#shared/content/program/service-types.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader, DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { updateRows } from '../rows.ts';
import type { ServiceOfferRow } from '../schema/services.ts';

/** A provider as its offers show it. */
interface Provider {
  readonly id: string;
  readonly name: string;
  readonly sort_name: string;
  readonly deleted_at: string;
}

/** What providers offer in words, by the id of the provider: an organization is found by it, a line an offer. */
export async function offerTexts(db: DbReader, providerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const row of await offersOf(db, providerIds)) {
    const before = texts.get(row.organization_id);
    texts.set(row.organization_id, before === undefined ? offerText(row) : `${before}\n${offerText(row)}`);
  }
  return texts;
}

/** Brings the order and the words of the offers of providers up to date. */
export async function refreshOffers(
  trx: DbTransaction,
  dialect: DialectOperations,
  providers: readonly Provider[],
): Promise<void> {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const rows = await offersOf(trx, [...byId.keys()]);
  await updateRows(
    trx,
    dialect,
    'service_offers',
    rows.flatMap((row) => {
      const provider = byId.get(row.organization_id);
      const provider_sort = provider === undefined || provider.deleted_at !== '' ? '' : provider.sort_name;
      const words = foldText(`${provider?.name ?? ''} ${offerText(row)}`);
      return provider_sort === row.provider_sort && words === row.words
        ? []
        : [{ key: row.id, values: { provider_sort, words } }];
    }),
  );
}

function offersOf(db: DbReader, providerIds: readonly string[]): Promise<ServiceOfferRow[]> {
  return selectInBatches(providerIds, (batch) =>
    db
      .selectFrom('service_offers')
      .selectAll()
      .where('organization_id', 'in', batch)
      .orderBy('organization_id')
      .orderBy('service_type')
      .orderBy('id')
      .execute(),
  );
}

function offerText(row: ServiceOfferRow): string {
  return [
    labelIn(serviceTypes, row.service_type),
    row.hours,
    ...parseWords(row.languages).map((id) => labelIn(languages, id)),
    ...parseWords(row.populations).map((id) => labelIn(populations, id)),
    ...parseWords(row.neighborhoods),
    row.eligibility,
    row.exclusions,
    row.cost,
    row.contact,
    row.note,
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function labelIn(list: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return list.find((each) => each.id === id)?.label ?? id;
}
