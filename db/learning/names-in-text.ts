import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';

/** The longest name, in words, that is looked for. */
const longestName = 4;
/** So many words with a capital are looked up alone. */
const mostFirstNames = 60;

/** Names of people in the workspace that a text says, as it says them, each once; restricted people are never told. */
export async function namesInText(db: DbReader, text: string): Promise<string[]> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const said = new Map<string, string>();
  for (let start = 0; start < words.length; start += 1) {
    if (!isCapital(words[start])) continue;
    for (let length = 2; length <= longestName && start + length <= words.length; length += 1) {
      const phrase = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[.'’-]+$/u, '');
      said.set(foldText(phrase), phrase);
    }
  }
  const full = await selectInBatches([...said.keys()], (batch) =>
    db
      .selectFrom('people')
      .select('sort_name')
      .where('sort_name', 'in', batch)
      .where(isLive('people'))
      .where('is_restricted', '=', 0)
      .execute(),
  );
  const names = new Set(full.flatMap((row) => said.get(row.sort_name) ?? []));
  const covered = new Set([...names].flatMap((name) => foldText(name).split(' ')));
  const alone = [
    ...new Set(words.filter(isCapital).map((word) => word.replace(/[.'’-]+$/u, '').replace(/['’]s$/u, ''))),
  ]
    .filter((word) => word.length > 2 && !covered.has(foldText(word)))
    .slice(0, mostFirstNames);
  for (const word of alone) if (await isFirstName(db, foldText(word))) names.add(word);
  return [...names];
}

async function isFirstName(db: DbReader, folded: string): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('sort_name', '>=', `${folded} `)
    // The character after the space: all names that begin with the word.
    .where('sort_name', '<', `${folded}!`)
    .where(isLive('people'))
    .where('is_restricted', '=', 0)
    .executeTakeFirst();
  return row !== undefined;
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
