import type { DuplicateSide } from '#shared/contract/duplicates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** Sides of pairs as screens show them, by id. */
export async function sidesOf(
  db: DbReader,
  type: 'people' | 'organizations',
  ids: readonly string[],
): Promise<Map<string, DuplicateSide>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom(type)
      .select(['id', 'name', 'email', 'phone', 'city', 'last_contact_on', 'created_at', 'is_restricted', 'is_archived'])
      .$if(type === 'people', (query) => query.select(['organization_name', 'title'] as never))
      .where('id', 'in', batch)
      .execute(),
  );
  return new Map(
    rows.map((row) => {
      const { organization_name = '', title = '' } = row as { organization_name?: string; title?: string };
      return [
        row.id,
        {
          id: row.id,
          name: row.name,
          detail: [title, organization_name].filter(Boolean).join(', '),
          email: row.email,
          phone: row.phone,
          city: row.city,
          lastContactOn: row.last_contact_on || null,
          createdAt: row.created_at,
          isRestricted: row.is_restricted === 1,
          isArchived: row.is_archived === 1,
        },
      ];
    }),
  );
}
