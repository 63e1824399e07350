import { laterWords } from './later-words.ts';
import { startWords } from './resources.ts';
import { sentence, type WordGroup } from './say.ts';
import type { Namespace } from './translate.ts';

/** The groups that are here; the others come when they are asked for. */
const groups = new Map<string, WordGroup>(Object.entries(startWords));
const coming = new Map<string, Promise<void>>();

/** Whether the words of a group can be said. */
export function areHere(name: Namespace): boolean {
  return groups.has(name);
}

/** Fetches the words of a group: the same promise for all who wait; a fetch that fails is tried anew by the next. */
export function fetchWords(name: Namespace): Promise<void> {
  const known = coming.get(name);
  if (known !== undefined) return known;
  const fetching = fetchGroup(name);
  coming.set(name, fetching);
  fetching.catch(() => coming.delete(name));
  return fetching;
}

/** Fetches the words of all screens when there is nothing else to do, so that what is said outside of components finds them. */
export async function fetchLaterWords(): Promise<void> {
  // A word that did not come is fetched again by the screen that says it, which also tells the person why it cannot be shown.
  await Promise.allSettled(laterNames.map(fetchWords));
}

/** Says a word of the first group that has it, or of the group before its colon; a word that is not there is said by its name. */
export function say(names: readonly string[], key: string, options?: Readonly<Record<string, unknown>>): string {
  const [group, name] = split(key);
  return find(group === null ? names : [group], name, options) ?? name;
}

/** Whether there is such a word: `health:parts.x`. */
export function isWord(key: string): boolean {
  const [group, name] = split(key);
  return group !== null && find([group], name) !== undefined;
}

// The names of an object of ours are those that its type lists.
const laterNames = Object.keys(laterWords) as (keyof typeof laterWords)[];

async function fetchGroup(name: Namespace): Promise<void> {
  if (name in startWords) return;
  groups.set(name, await laterWords[name as keyof typeof laterWords]());
}

function find(names: readonly string[], key: string, options?: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of names) {
    const words = groups.get(name);
    const text = words === undefined ? undefined : sentence(words, key, options);
    if (text !== undefined) return text;
  }
  return undefined;
}

function split(key: string): readonly [group: string | null, name: string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [null, key] : [key.slice(0, colon), key.slice(colon + 1)];
}
