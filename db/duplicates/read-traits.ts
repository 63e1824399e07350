import anyAscii from 'any-ascii';

import type { OrganizationTraits, PersonTraits } from '#shared/domain/duplicates/traits.ts';
import { emailKey, foldText, phoneDigits, websiteHost } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseContactPoints, parseWords } from '../json.ts';
import { isLive } from '../records/live.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';

/** What a page of people after an id, or the named ones, are recognised by; those in the trash are left out. */
export async function readPeopleTraits(
  db: DbReader,
  which: { readonly after: string; readonly limit: number } | { readonly ids: readonly string[] },
): Promise<PersonTraits[]> {
  const select = db
    .selectFrom('people')
    .select(['id', 'name', 'emails', 'phones'])
    .where(isLive('people'))
    .orderBy('id');
  const rows = await (
    'ids' in which ? select.where('id', 'in', [...which.ids]) : select.where('id', '>', which.after).limit(which.limit)
  ).execute();
  if (rows.length === 0) return [];
  const roles = await db
    .selectFrom('roles')
    .select(['person_id', 'organization_id'])
    .where(
      'person_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  const organizationIds = new Map<string, string[]>();
  for (const role of roles)
    organizationIds.set(role.person_id, [...(organizationIds.get(role.person_id) ?? []), role.organization_id]);
  return rows.map((row) => personTraits(row, organizationIds.get(row.id) ?? []));
}

/** What a page of organizations after an id, or the named ones, are recognised by; those in the trash are left out. */
export async function readOrganizationTraits(
  db: DbReader,
  which: { readonly after: string; readonly limit: number } | { readonly ids: readonly string[] },
): Promise<OrganizationTraits[]> {
  const select = db
    .selectFrom('organizations')
    .select(['id', 'name', 'also_known_as', 'website', 'emails', 'phones'])
    .where(isLive('organizations'))
    .orderBy('id');
  const rows = await (
    'ids' in which ? select.where('id', 'in', [...which.ids]) : select.where('id', '>', which.after).limit(which.limit)
  ).execute();
  return rows.map(organizationTraits);
}

function personTraits(
  row: Pick<PersonRow, 'id' | 'name' | 'emails' | 'phones'>,
  organizationIds: readonly string[],
): PersonTraits {
  return { id: row.id, name: latin(row.name), ...addresses(row), organizationIds };
}

function organizationTraits(
  row: Pick<OrganizationRow, 'id' | 'name' | 'also_known_as' | 'website' | 'emails' | 'phones'>,
): OrganizationTraits {
  const host = websiteHost(row.website);
  return {
    id: row.id,
    names: [row.name, ...parseWords(row.also_known_as)].map(latin),
    ...addresses(row),
    hosts: host === '' ? [] : [host],
  };
}

/** A name folded and spelled in Latin letters, so that Наталья meets Natalya. */
export function latin(name: string): string {
  const folded = foldText(name);
  return foldText(anyAscii(folded).replaceAll("'", ''));
}

function addresses(row: { emails: string; phones: string }): { emails: string[]; phones: string[] } {
  return {
    emails: parseContactPoints(row.emails).map(({ value }) => emailKey(value)),
    phones: parseContactPoints(row.phones)
      .map(({ value }) => phoneDigits(value))
      .filter((digits) => digits.length >= 7),
  };
}
