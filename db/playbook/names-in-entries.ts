import { sectorById } from '#shared/content/sectors.ts';
import { textsOfEntry, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { foundKinds, keyOf, possibleNames, type FoundName } from '#shared/domain/playbook/redact-entries.ts';
import { wordsIn } from '#shared/domain/redaction/redact-names.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { coalitionsIn, organizationsAndPlaces } from './names-around.ts';

/** Names that entries say. */
export interface NamesInEntries {
  readonly names: readonly FoundName[];
  /** Names of restricted people and organizations that the texts say: they never stay, and are shown to nobody. */
  readonly hidden: readonly string[];
  /** More words with capitals than are listed. */
  readonly isCut: boolean;
}

/** The longest name, in words, that is looked for. */
const longestName = 5;
const mostGuesses = 300;
/** People are looked through so many at a time. */
const batch = 4_000;

/**
 * Finds every name that entries say: whole names of people, aliases and nicknames, first and last names alone, coalitions, organizations, places,
 * and what may be a name.
 */
export async function namesInEntries(
  db: DbReader,
  entries: readonly PlaybookEntry[],
  pause: () => Promise<unknown> = async () => {},
): Promise<NamesInEntries> {
  const text = entries.flatMap(textsOfEntry).join('\n\n0\n\n');
  const said = saidIn(text);
  const people: FoundName[] = [];
  const hidden = new Set<string>();
  const parts = new Map<string, string>();
  let after = '';
  for (;;) {
    await pause();
    const rows = await db
      .selectFrom('people')
      .select(['id', 'name', 'given_name', 'family_name', 'nickname', 'alias', 'title', 'sector', 'is_restricted'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const words = row.name.trim().split(/\s+/u);
      const hasParts = words.length > 1;
      const given = row.given_name || (hasParts ? (words[0] ?? '') : '');
      const family = row.family_name || (hasParts ? (words.at(-1) ?? '') : '');
      const whole = [row.name, `${given} ${family}`, row.alias, row.nickname, `${row.nickname} ${family}`]
        .map((name) => name.trim())
        .filter((name) => name !== '' && isSaid(said, name));
      const alone = [given, family].filter((name) => name.length > 1 && isSaid(said, name));
      if (whole.length === 0 && alone.length === 0) continue;
      if (row.is_restricted === 1) {
        for (const name of [...whole, ...alone]) hidden.add(name);
        continue;
      }
      const [first, ...more] = whole;
      if (first === undefined) {
        for (const name of alone) parts.set(keyOf(name), name);
        continue;
      }
      people.push({
        name: first,
        kind: 'person',
        role: roleOf(row.title, row.sector),
        suggested: 'role',
        others: [
          ...more.map((name) => ({ name, needsCapital: false })),
          ...alone.map((name) => ({ name, needsCapital: true })),
        ],
      });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = last.id;
  }
  const around = await organizationsAndPlaces(db, (name) => isSaid(said, name), pause);
  for (const name of around.hidden) hidden.add(name);
  const known = [...(await coalitionsIn(db, entries, (name) => isSaid(said, name))), ...people, ...around.found];
  const covered = new Set(
    [...known.flatMap((found) => [found.name, ...found.others.map((other) => other.name)]), ...hidden].map(keyOf),
  );
  const aside = [...parts.values()]
    .filter((name) => !covered.has(keyOf(name)))
    .map((name): FoundName => ({ name, kind: 'part', role: 'somebody', suggested: 'keep', others: [] }));
  // "Lieutenant Rosa Delgado" is no name of its own: kept as one, it would keep the person.
  const persons = [...people.flatMap((found) => [found.name, ...found.others.map((other) => other.name)]), ...hidden];
  const guesses = guessesIn(text, entries, covered, persons.map(keyOf));
  const byName = (a: FoundName, b: FoundName): number => compareTexts(keyOf(a.name), keyOf(b.name));
  return {
    names: [...unique([...known, ...aside, ...guesses.found])].toSorted(
      (a, b) => foundKinds.indexOf(a.kind) - foundKinds.indexOf(b.kind) || byName(a, b),
    ),
    hidden: [...hidden],
    isCut: guesses.isCut,
  };
}

/** What a text says: rows of words as they are compared, and words with a capital alone. */
interface Said {
  readonly rows: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
}

function saidIn(text: string): Said {
  const words = wordsIn(text);
  const rows = new Set<string>();
  const capitals = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (word.isCapital) capitals.add(word.folded);
    let row = word.folded;
    for (let length = 2; length <= longestName; length += 1) {
      const next = words[index + length - 1];
      if (next === undefined) break;
      row += ` ${next.folded}`;
      rows.add(row);
    }
  }
  return { rows, capitals };
}

function isSaid(said: Said, name: string): boolean {
  const words = keyOf(name).split(' ');
  if (words.length === 1) return words[0] !== '' && said.capitals.has(words[0] ?? '');
  if (words.length <= longestName) return said.rows.has(words.join(' '));
  // A longer name is said where each row of its words is.
  return words
    .slice(0, 1 - longestName)
    .every((_, index) => said.rows.has(words.slice(index, index + longestName).join(' ')));
}

/** What somebody does, so that a text can say it in place of the name. */
function roleOf(title: string, sector: string): string {
  if (title !== '')
    return `the ${title.replace(/^the /iu, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
  const label = sectorById(sector)?.label;
  return label === undefined ? 'somebody' : `somebody from ${label}`;
}

function unique(found: readonly FoundName[]): FoundName[] {
  return [...new Map(found.toReversed().map((each) => [keyOf(each.name), each])).values()];
}

/** Words that may be a name, without those that are known and the titles of entries. */
function guessesIn(
  text: string,
  entries: readonly PlaybookEntry[],
  covered: ReadonlySet<string>,
  persons: readonly string[],
): { found: FoundName[]; isCut: boolean } {
  const possible = possibleNames(text, 5_000);
  const known = new Set([...entries.map((entry) => keyOf(entry.title)), ...covered]);
  const left = possible.filter((name) => {
    const key = keyOf(name);
    return !known.has(key) && !persons.some((person) => person !== '' && ` ${key} `.includes(` ${person} `));
  });
  return {
    found: left
      .slice(0, mostGuesses)
      .map((name) => ({ name, kind: 'guess', role: 'somebody', suggested: 'keep', others: [] })),
    isCut: left.length > mostGuesses,
  };
}
