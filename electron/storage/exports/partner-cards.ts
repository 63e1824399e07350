import type { DbReader } from '#db/dialects/dialect.ts';
import { parseAddresses, parseContactPoints, parseWords } from '#db/json.ts';
import { organizationRows } from '#db/organizations/organizations-repository.ts';
import { tagsOf } from '#db/partners/record-tags-repository.ts';
import { personRows } from '#db/people/people-repository.ts';
import { currentPlaces } from '#db/roles/roles-repository.ts';
import type { OrganizationRow, PersonRow } from '#db/schema/partners.ts';
import { tagNames } from '#db/tags/tags-repository.ts';

import type { CardToWrite } from '../files/write-vcard.ts';

/** People as cards, in the order of their ids; a person's current roles become the places of work. */
export async function* personCards(
  db: DbReader,
  batches: AsyncIterable<readonly string[]>,
): AsyncGenerator<CardToWrite> {
  for await (const ids of batches) {
    const categories = await tagNamesOf(db, ids);
    const places = await currentPlaces(db, ids);
    for (const row of await personRows(db, ids)) {
      yield {
        ...sharedCard(row, categories.get(row.id) ?? []),
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
        organizations: (places.get(row.id) ?? []).map(({ name, title }) => ({
          name,
          units: [],
          ...(title === '' ? {} : { title }),
        })),
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
    const categories = await tagNamesOf(db, ids);
    for (const row of await organizationRows(db, ids)) {
      const card = sharedCard(row, categories.get(row.id) ?? []);
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

async function tagNamesOf(db: DbReader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const names = await tagNames(db);
  return new Map(
    [...(await tagsOf(db, ids))].map(([id, tagIds]) => [id, tagIds.map((tagId) => names.get(tagId) ?? '').toSorted()]),
  );
}
