import type { CompiledPattern, Phrases } from './compile-rules.ts';
import type { Word } from './words.ts';

/** Whether the words from `first` to `last` stand where their pattern asks. */
export function fitsContext(compiled: CompiledPattern, words: readonly Word[], first: number, last: number): boolean {
  const { context, pattern } = compiled;
  if (context.after !== undefined && !endsBefore(context.after, words, first)) return false;
  if (context.notAfter !== undefined && endsBefore(context.notAfter, words, first)) return false;
  if (context.before !== undefined && !beginsAfter(context.before, words, last)) return false;
  if (context.notBefore !== undefined && beginsAfter(context.notBefore, words, last)) return false;
  if (context.nearby !== undefined && !isNearby(context.nearby, words, first)) return false;
  return pattern.isNoun !== true || isNoun(compiled, words, first, last);
}

/** Whether one of the phrases ends right before a word of the same sentence. */
function endsBefore(phrases: NonNullable<Phrases>, words: readonly Word[], first: number): boolean {
  return phrases.some((phrase) => stands(phrase, words, first - phrase.length, words[first]?.sentence));
}

function beginsAfter(phrases: NonNullable<Phrases>, words: readonly Word[], last: number): boolean {
  return phrases.some((phrase) => stands(phrase, words, last + 1, words[last]?.sentence));
}

function stands(
  phrase: readonly string[],
  words: readonly Word[],
  from: number,
  sentence: number | undefined,
): boolean {
  return phrase.every((key, index) => {
    const word = words[from + index];
    return word !== undefined && word.key === key && word.sentence === sentence;
  });
}

function isNearby(keys: ReadonlySet<string>, words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  for (let index = at; words[index]?.sentence === sentence; index--) if (keys.has(words[index]?.key ?? '')) return true;
  for (let index = at + 1; words[index]?.sentence === sentence; index++)
    if (keys.has(words[index]?.key ?? '')) return true;
  return false;
}

/**
 * A plural always stands for people or things. A singular does after a determiner or number, at most one word between, and when
 * no other noun follows: what comes next is the end of the sentence or a word that cannot be one.
 */
function isNoun(compiled: CompiledPattern, words: readonly Word[], first: number, last: number): boolean {
  const { rule, pattern } = compiled;
  const word = words[last];
  if (word === undefined) return false;
  const small = smallWords[rule.locale];
  const next = words[last + 1];
  const isFree = next === undefined || next.sentence !== word.sentence || small.has(next.key) || isParted(word, next);
  if (rule.locale === 'es') return isDetermined(words, first, 1, rule.locale);
  if (pattern.text.includes(' ')) return isFree;
  if (word.key.endsWith('s') && !pattern.text.endsWith('s')) return isFree || !isFollowedByNoun(next);
  return isFree && isDetermined(words, first, 2, rule.locale);
}

/** After a plural, only a word that makes a compound of it stands against it. */
function isFollowedByNoun(next: Word | undefined): boolean {
  return next !== undefined && compoundEnds.has(next.key);
}

function isDetermined(words: readonly Word[], at: number, reach: number, locale: 'en' | 'es'): boolean {
  for (let index = at - 1; index >= at - reach; index--) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[at]?.sentence) return false;
    if (determiners[locale].has(word.key) || /^\d+$/.test(word.key)) return true;
  }
  return false;
}

/** Whether punctuation stands between two words. */
function isParted(word: Word, next: Word): boolean {
  return next.start - word.end > 1;
}

const compoundEnds: ReadonlySet<string> = new Set(['anonymous', 'act', 'code', 'court']);

const determiners: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'a an the this that these those some any every each no another other many few several two three four five six seven eight nine ten hundred hundreds thousands my your his her our their such former local known one'.split(
      ' ',
    ),
  ),
  es: new Set(
    'un una unos unas el la los las este esta estos estas ese esa esos esas aquel aquella algun alguna algunos algunas ningun ninguna otro otra otros otras muchos muchas varios varias dos tres cuatro cinco diez cien mi tu su sus nuestros nuestras cada'.split(
      ' ',
    ),
  ),
};

/** Words that cannot be the noun that an adjective belongs to. */
const smallWords: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    "a about after again all also an and any are as at away be because been before being but by can cannot could did do does down during each even ever every for from get gets go goes got had has have he her here hers him his how i if in into is isn't it its just later like live lives made make makes may me might more most must my need needs never no nor not now of off often on once only or our out over own said say says shall she should since sleep sleeping so some still such than that the their them then there these they this those though through to told too toward under until up upon us very wants was wasn't we went were what when where which while who whom whose will with without won't would yet you your".split(
      ' ',
    ),
  ),
  es: new Set(),
};
