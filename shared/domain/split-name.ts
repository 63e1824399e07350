import { foldText } from '../text.ts';

/** How a whole name is written. */
export type NameSplit = 'first-last' | 'last-first';

/** The parts of a person's name; what is not there is ''. */
export interface NameParts {
  readonly prefix: string;
  readonly givenName: string;
  readonly middleName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly nickname: string;
}

/**
 * Takes a whole name apart: "Dr. Rosa M. de la Cruz Jr." or "de la Cruz, Rosa M.". Every word of the name is in one of the parts, in the order
 * in which it was written there.
 */
export function splitName(name: string, split: NameSplit): NameParts {
  const { text, nickname } = withoutNickname(name.replace(/\s+/g, ' ').trim());
  const pieces = text.split(',').flatMap((piece) => piece.trim() || []);
  const [first = '', ...others] = pieces;
  const suffixes = others.filter(isSuffix);
  const rest = others.filter((piece) => !isSuffix(piece));
  const isTurned = split === 'last-first' && rest.length > 0;
  const words = (isTurned ? rest.join(' ') : [first, ...rest].join(' ')).split(' ').filter(Boolean);
  const prefixes = takenWhile(words, isPrefix);
  const ends: string[] = [];
  while (words.length > 1 && isSuffix(words.at(-1) ?? '')) ends.unshift(words.pop() ?? '');
  const suffix = [...ends, ...suffixes].join(' ');
  const prefix = prefixes.join(' ');
  const family = isTurned ? first : familyOf(words);
  const [givenName = '', ...middle] = words;
  return { prefix, givenName, middleName: middle.join(' '), familyName: family, suffix, nickname };
}

/** Whether the values of a column look like "Last, First". */
export function looksTurned(values: readonly string[]): boolean {
  const sample = values.slice(0, 200).filter((value) => value.trim() !== '');
  const turned = sample.filter(
    (value) => /^[\p{L}'’ -]+, ?[\p{L}'’. -]+$/u.test(withoutNickname(value).text) && !companyMark.test(value),
  );
  return sample.length > 1 && turned.length >= sample.length * 0.8;
}

/** Takes the last name off the words: with the small words before it, and never the only word. */
function familyOf(words: string[]): string {
  if (words.length < 2) return '';
  let start = words.length - 1;
  while (start > 1 && particles.has(foldText(words[start - 1] ?? ''))) start--;
  return words.splice(start).join(' ');
}

function takenWhile(words: string[], test: (word: string) => boolean): string[] {
  const taken: string[] = [];
  while (words.length > 1 && test(words[0] ?? '')) taken.push(words.shift() ?? '');
  return taken;
}

/** "Jesús "Chuy" García" and "Rosa (Rosie) Diaz" hold the name that people use. */
function withoutNickname(text: string): { text: string; nickname: string } {
  const found = /(?<=\S) ?(?:["“]([^"“”]+)["”]|\(([^()]+)\))(?= |,|$)/u.exec(text);
  const nickname = (found?.[1] ?? found?.[2] ?? '').trim();
  if (found === null || nickname === '') return { text, nickname: '' };
  return { text: `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`, nickname };
}

function isPrefix(word: string): boolean {
  return prefixWords.has(foldText(word.replace(/\./g, '')));
}

function isSuffix(text: string): boolean {
  return text.split(' ').every((word) => suffixWords.has(foldText(word.replace(/\./g, ''))));
}

const prefixWords = new Set(
  'mr mrs ms miss mx dr prof professor rev reverend fr sr sra srta hon judge sen rep sheriff chief capt lt sgt'.split(
    ' ',
  ),
);
const suffixWords = new Set('jr sr ii iii iv esq phd md do dds rn lcsw msw mph jd mba lpc cpa ret'.split(' '));
const particles = new Set(
  'de del de la las los da das do dos di du van von der den ten ter le la al el bin ibn abu st san santa mac'.split(
    ' ',
  ),
);
const companyMark =
  /\b(?:inc|llc|ltd|corp|center|centre|department|office|agency|association|council|university|foundation|county|city)\b/i;
