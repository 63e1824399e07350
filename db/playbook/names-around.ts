import { sectorById } from '#shared/content/sectors.ts';
import type { PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import type { FoundName } from '#shared/domain/playbook/redact-entries.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseAddresses, parseWords } from '../json.ts';
import { workspaceName } from '../workspace/workspace-repository.ts';

/** Organizations are looked through so many at a time. */
const batch = 2_000;

/** The own coalition, which the title of a playbook names, and those from which its lessons came. */
export async function coalitionsIn(
  db: DbReader,
  entries: readonly PlaybookEntry[],
  isSaid: (name: string) => boolean,
): Promise<FoundName[]> {
  const own = await workspaceName(db);
  const others = new Set(entries.flatMap((entry) => entry.provenance.map((stop) => stop.coalition)));
  others.delete(own);
  return [
    ...(own.trim() === '' ? [] : [coalition(own, 'our coalition', shortForms(own).filter(isSaid))]),
    ...[...others].filter((name) => name.trim() !== '').map((name) => coalition(name, 'another coalition', [])),
  ];
}

function coalition(name: string, role: string, others: readonly string[]): FoundName {
  return {
    name,
    kind: 'coalition',
    role,
    suggested: 'keep',
    others: others.map(alsoCalled),
  };
}

function alsoCalled(name: string): FoundName['others'][number] {
  return { name, needsCapital: true };
}

/** A coalition is also called by its first letters, and without the word that says what it is. */
function shortForms(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const bare = name.replace(/\s+(?:coalition|collaborative|alliance|network|partnership|team)$/iu, '');
  return [...(words.length > 2 ? [words.map((word) => word[0]).join('')] : []), ...(bare === name ? [] : [bare])];
}

/** Organizations that texts name, and cities, regions and streets of their addresses; what is restricted is hidden, with where it is. */
export async function organizationsAndPlaces(
  db: DbReader,
  isSaid: (name: string) => boolean,
  pause: () => Promise<unknown>,
): Promise<{ found: FoundName[]; hidden: string[] }> {
  const found: FoundName[] = [];
  const places = new Map<string, string>();
  const hidden: string[] = [];
  let after = '';
  for (;;) {
    await pause();
    const rows = await db
      .selectFrom('organizations')
      .select(['id', 'name', 'also_known_as', 'sector', 'addresses', 'is_restricted'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const streets = parseAddresses(row.addresses).map((address) => streetOf(address.street));
      if (row.is_restricted === 1) {
        hidden.push(...[row.name, ...parseWords(row.also_known_as), ...streets].filter(isSaid));
        continue;
      }
      const [name, ...others] = [row.name, ...parseWords(row.also_known_as)].filter(isSaid);
      if (name !== undefined) found.push(organization(name, others, row.sector));
      for (const street of streets) if (isSaid(street)) places.set(street, 'a street in our town');
      for (const { city, region } of parseAddresses(row.addresses)) {
        if (isSaid(region)) places.set(region, 'our region');
        if (isSaid(city)) places.set(city, 'our town');
      }
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = last.id;
  }
  for (const [name, role] of places) found.push({ name, kind: 'place', role, suggested: 'keep', others: [] });
  return { found, hidden };
}

function organization(name: string, others: readonly string[], sector: string): FoundName {
  const label = sectorById(sector)?.label;
  const role = label === undefined ? 'a partner' : `a partner (${label})`;
  return { name, kind: 'organization', role, suggested: 'keep', others: others.map(alsoCalled) };
}

/** A street without its number. */
function streetOf(street: string): string {
  return street
    .replaceAll(/\S*\d\S*/gu, ' ')
    .replaceAll(/[,;].*$/gu, '')
    .trim();
}
