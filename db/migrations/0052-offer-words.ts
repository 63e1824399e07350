import { sql, type Kysely } from 'kysely';

/* Frozen: imports nothing from the app. */

/**
 * Offers of services in the order of their providers, and the words that they are found by. For those that are there already the words are
 * their own texts as they stand; the next change of an offer or its provider folds them and adds the names of kinds and languages.
 */
// oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
export async function up(db: Kysely<any>): Promise<void> {
  for (const column of ['provider_sort', 'words'])
    await db.schema
      .alterTable('service_offers')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
      .execute();
  await db
    .updateTable('service_offers')
    .set({
      provider_sort: sql<string>`coalesce((select sort_name from organizations where organizations.id = service_offers.organization_id and deleted_at = ''), '')`,
      words: sql<string>`lower(hours || ' ' || eligibility || ' ' || exclusions || ' ' || cost || ' ' || contact || ' ' || note || ' ' || neighborhoods)`,
    })
    .execute();
  await db.schema.dropIndex('service_offers_by_service_type').execute();
  await db.schema
    .createIndex('service_offers_by_provider')
    .on('service_offers')
    .columns(['provider_sort', 'organization_id', 'service_type', 'id'])
    .execute();
  await db.schema
    .createIndex('service_offers_by_type')
    .on('service_offers')
    .columns(['service_type', 'provider_sort', 'organization_id', 'id'])
    .execute();
}
