import type { DbReader } from '#db/dialects/dialect.ts';
import { parseAddresses, parseContactPoints, parseWords } from '#db/json.ts';
import { tagsOf } from '#db/partners/record-tags-repository.ts';
import type { OrganizationRow, PersonRow } from '#db/schema/partners.ts';

import type { CardToWrite } from '../files/write-vcard.ts';

/** People as cards, in the order of their ids; a person's current roles become the places of work. */
export async function* personCards(
  db: DbReader,
  batches: AsyncIterable<readonly string[]>,
): AsyncGenerator<CardToWrite> {
  for await (const ids of batches) {
    const rows = new Map(
      (await db.selectFrom('people').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]),
    );
    const categories = await tagNames(db, ids);
    const roles = await db
      .selectFrom('roles')
      .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
      .select(['roles.person_id', 'roles.title', 'organizations.name'])
      .where('roles.person_id', 'in', ids)
      .where('roles.ends_on', '=', '')
      .where('organizations.deleted_at', '=', '')
      .orderBy('roles.is_primary', 'desc')
      .orderBy('roles.id')
      .execute();
    for (const id of ids) {
      const row = rows.get(id);
      if (row === undefined) continue;
      yield {
        ...sharedCard(row, categories.get(id) ?? []),
        kind: 'person',
        names: {
          formatted: row.name,
          prefix: row.prefix,
          given: row.given_name,
          middle: row.middle_name,
          family: row.family_name,
          suffix: row.suffix,
        },
        nicknames: row.nickname === '' ? [] : [row.nickname],
        organizations: roles
          .filter((role) => role.person_id === id)
          .map((role) => ({ name: role.name, units: [], ...(role.title === '' ? {} : { title: role.title }) })),
        ...(row.birthday === '' ? {} : { birthday: row.birthday }),
      };
    }
  }
}

/** Organizations as cards, in the order of their ids. */
export async function* organizationCards(
  db: DbReader,
  batches: AsyncIterable<readonly string[]>,
): AsyncGenerator<CardToWrite> {
  for await (const ids of batches) {
    const rows = new Map(
      (await db.selectFrom('organizations').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]),
    );
    const categories = await tagNames(db, ids);
    for (const id of ids) {
      const row = rows.get(id);
      if (row === undefined) continue;
      const card = sharedCard(row, categories.get(id) ?? []);
      yield {
        ...card,
        kind: 'organization',
        names: { formatted: row.name, prefix: '', given: '', middle: '', family: '', suffix: '' },
        nicknames: parseWords(row.also_known_as),
        organizations: [{ name: row.name, units: [] }],
        urls: row.website === '' ? card.urls : [{ label: 'work', value: row.website, preferred: true }, ...card.urls],
      };
    }
  }
}

function sharedCard(row: PersonRow | OrganizationRow, categories: readonly string[]) {
  const values = (text: string) =>
    parseContactPoints(text).map((point, index) => ({ ...point, preferred: index === 0 }));
  return {
    emails: values(row.emails),
    phones: values(row.phones),
    urls: parseContactPoints(row.links).map((point) => ({ ...point, preferred: false })),
    addresses: parseAddresses(row.addresses).map((address, index) => ({
      ...address,
      poBox: '',
      extended: '',
      preferred: index === 0,
    })),
    notes: row.description === '' ? [] : [row.description],
    categories,
    languages: parseWords(row.languages),
    uid: `urn:uuid:${row.id}`,
    unknown: [],
  };
}

async function tagNames(db: DbReader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map(
    (await db.selectFrom('tags').select(['id', 'name']).execute()).map((row) => [row.id, row.name]),
  );
  return new Map(
    [...(await tagsOf(db, ids))].map(([id, tagIds]) => [id, tagIds.map((tagId) => names.get(tagId) ?? '').toSorted()]),
  );
}
