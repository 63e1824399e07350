import { sectorById } from '#shared/content/sectors.ts';
import { textsOfEntry, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { keyOf, possibleNames, type FoundName } from '#shared/domain/playbook/redact-entries.ts';
import { wordsIn } from '#shared/domain/redaction/redact-names.ts';
import { compareTexts } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';

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
const mostGuesses = 150;
/** People are looked through so many at a time. */
const batch = 4_000;

/** Finds every name of a person that entries say: whole names, aliases and nicknames, first and last names alone, and what may be a name. */
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
  for (const name of await restrictedOrganizations(db)) if (isSaid(said, name)) hidden.add(name);
  const covered = new Set(
    [...people.flatMap((found) => [found.name, ...found.others.map((other) => other.name)]), ...hidden].map(keyOf),
  );
  const aside = [...parts.values()]
    .filter((name) => !covered.has(keyOf(name)))
    .map((name): FoundName => ({ name, kind: 'part', role: 'somebody', suggested: 'keep', others: [] }));
  const guesses = await guessesIn(db, text, entries, covered);
  const byName = (a: FoundName, b: FoundName): number => compareTexts(keyOf(a.name), keyOf(b.name));
  return {
    names: [...unique(people).toSorted(byName), ...aside.toSorted(byName), ...guesses.found.toSorted(byName)],
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
  const key = keyOf(name);
  return key !== '' && (key.includes(' ') ? said.rows.has(key) : said.capitals.has(key));
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

function restrictedOrganizations(db: DbReader): Promise<string[]> {
  return db
    .selectFrom('organizations')
    .select('name')
    .where('is_restricted', '=', 1)
    .where('deleted_at', '=', '')
    .execute()
    .then((rows) => rows.map((row) => row.name).filter((name) => name.trim() !== ''));
}

/** Words that may be a name, without those of organizations, committees and the titles of entries. */
async function guessesIn(
  db: DbReader,
  text: string,
  entries: readonly PlaybookEntry[],
  covered: ReadonlySet<string>,
): Promise<{ found: FoundName[]; isCut: boolean }> {
  const possible = possibleNames(text, 5_000);
  const organizations = await selectInBatches(possible.map(keyOf), (names) =>
    db.selectFrom('organizations').select('sort_name').where('sort_name', 'in', names).execute(),
  );
  const known = new Set([
    ...organizations.map((row) => row.sort_name),
    ...entries.map((entry) => keyOf(entry.title)),
    ...covered,
  ]);
  const left = possible.filter((name) => !known.has(keyOf(name)));
  return {
    found: left
      .slice(0, mostGuesses)
      .map((name) => ({ name, kind: 'guess', role: 'somebody', suggested: 'keep', others: [] })),
    isCut: left.length > mostGuesses,
  };
}
