import { use } from 'react';
import type { Namespace, Translate } from './translate.ts';
import { areHere, fetchWords, isWord, say } from './words.ts';

/** The words of one group, or of several with the first as the one that needs no name: waits until they are there. */
export function useTranslation<Name extends Namespace>(
  names: Name | readonly [Name, ...Namespace[]],
): { readonly t: Translate<Name>; readonly i18n: { exists(key: string): boolean } } {
  const list = typeof names === 'string' ? [names] : names;
  for (const name of list) if (!areHere(name)) use(fetchWords(name));
  return wordsOf(list);
}

/** The same object for the same groups, so that what is made of its words is kept. */
function wordsOf(names: readonly Namespace[]): Said {
  const key = names.join(' ');
  const known = made.get(key);
  if (known !== undefined) return known;
  const said: Said = { t: (word, options) => say(names, word, options), i18n: { exists: isWord } };
  made.set(key, said);
  return said;
}

interface Said {
  readonly t: (key: string, options?: Readonly<Record<string, unknown>>) => string;
  readonly i18n: { exists(key: string): boolean };
}

const made = new Map<string, Said>();
