import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { selectInBatches } from '../records/in-batches.ts';

/** What is known of a partner at a glance: enough to tell whether a row can be about the same. */
export interface PartnerGlimpse {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly email: string;
  readonly phone: string;
  readonly isRestricted: boolean;
}

/** Partners that are recognised by these keys, by key; the oldest first. Those in the trash are not among them. */
export async function partnersByKeys(
  db: DbReader,
  type: 'people' | 'organizations',
  kind: 'email' | 'phone' | 'name' | 'host',
  keys: Iterable<string>,
): Promise<Map<string, string[]>> {
  const rows = await selectInBatches([...keys], (batch) =>
    db
      .selectFrom('contact_keys')
      .select(['key', 'record_id'])
      .where('kind', '=', kind)
      .where('key', 'in', batch)
      .where('record_type', '=', type)
      .orderBy('key')
      .orderBy('record_id')
      .execute(),
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const ids = found.get(row.key);
    if (ids === undefined) found.set(row.key, [row.record_id]);
    else ids.push(row.record_id);
  }
  return found;
}

/** A glance at each of these partners. */
export async function glimpsesOf(
  db: DbReader,
  type: 'people' | 'organizations',
  ids: Iterable<string>,
): Promise<Map<string, PartnerGlimpse>> {
  const rows = await selectInBatches([...ids], (batch) =>
    db
      .selectFrom(type)
      .select(['id', 'name', 'sort_name', 'email', 'phone', 'is_restricted'])
      .where('id', 'in', batch)
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        sortName: row.sort_name,
        email: row.email,
        phone: row.phone,
        isRestricted: row.is_restricted === 1,
      },
    ]),
  );
}

/** The folded names of the organizations in which people have roles, by person. */
export async function organizationNamesOf(
  db: DbReader,
  personIds: Iterable<string>,
): Promise<Map<string, Set<string>>> {
  const rows = await selectInBatches([...personIds], (batch) =>
    db
      .selectFrom('roles')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['roles.person_id', 'organizations.sort_name'])
      .where('roles.person_id', 'in', batch)
      .where(isLive('organizations'))
      .execute(),
  );
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = names.get(row.person_id);
    if (known === undefined) names.set(row.person_id, new Set([row.sort_name]));
    else known.add(row.sort_name);
  }
  return names;
}
