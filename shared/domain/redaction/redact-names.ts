import { foldText } from '../../text.ts';

/** A name that is not to stay, and what stands in its place. */
export interface NameRule {
  /** The name as it is known; every way of writing its letters counts. */
  readonly name: string;
  readonly replacement: string;
  /** For a first or last name alone: only where the text writes it with a capital. */
  readonly needsCapital?: boolean;
  /** The name stays: shorter names inside of it are left alone too. */
  readonly isKept?: boolean;
}

/** Puts words in place of names. */
export type Redactor = (text: string) => string;

/** What stands for a name when the words in its place would name somebody again. */
export const nameRemoved = '[name removed]';

/**
 * A redactor for these names. It knows a name in any case, with or without accents, with marks of Markdown, line breaks, hyphens or signs that
 * nobody sees between its words, and with the ending of a possessive. What it leaves names none of them.
 */
export function redactor(rules: readonly NameRule[]): Redactor {
  const known = new Map<string, NameRule>();
  let longest = 0;
  for (const rule of rules) {
    const words = wordsIn(rule.name).map((word) => word.folded);
    const key = words.join(' ');
    if (key === '') continue;
    const before = known.get(key);
    // The rule that catches more wins.
    if (before === undefined || before.needsCapital === true) known.set(key, rule);
    longest = Math.max(longest, words.length);
  }
  if (known.size === 0) return (text) => text;
  const pass = (text: string, plainly: boolean): string => replaceOnce(text, known, longest, plainly);
  return (text) => {
    const clean = text.replaceAll(unseen, '');
    const once = pass(clean, false);
    if (once === clean) return clean === text ? text : clean;
    // The words in place of a name may, with what stands beside them, make a name again.
    let done = once;
    for (let round = 0; round < 4; round++) {
      const next = pass(done, true);
      if (next === done) return done;
      done = next;
    }
    return done;
  };
}

/** The names among these that a text still says. */
export function namesSaid(text: string, names: readonly string[]): string[] {
  const said = ` ${wordsIn(text.replaceAll(unseen, ''))
    .map((word) => word.folded)
    .join(' ')} `;
  return names.filter((name) => {
    const key = wordsIn(name)
      .map((word) => word.folded)
      .join(' ');
    return key !== '' && said.includes(` ${key} `);
  });
}

interface Word {
  /** The word as names are compared. */
  readonly folded: string;
  readonly start: number;
  /** Where the word ends, before the ending of a possessive. */
  readonly end: number;
  readonly isCapital: boolean;
}

function replaceOnce(text: string, known: ReadonlyMap<string, NameRule>, longest: number, plainly: boolean): string {
  const words = wordsIn(text);
  let result = '';
  let at = 0;
  for (let index = 0; index < words.length;) {
    const found = ruleAt(words, index, known, longest);
    const first = words[index];
    const last = words[index + (found?.length ?? 1) - 1];
    if (found === undefined || first === undefined || last === undefined) {
      index += 1;
      continue;
    }
    if (found.rule.isKept === true) {
      index += found.length;
      continue;
    }
    const isInOwnWords = namesSaid(found.rule.replacement, [found.rule.name]).length > 0;
    result += text.slice(at, first.start) + (plainly || isInOwnWords ? nameRemoved : found.rule.replacement);
    at = last.end;
    index += found.length;
  }
  return result + text.slice(at);
}

/** The longest name that begins with a word. */
function ruleAt(
  words: readonly Word[],
  index: number,
  known: ReadonlyMap<string, NameRule>,
  longest: number,
): { rule: NameRule; length: number } | undefined {
  for (let length = Math.min(longest, words.length - index); length > 0; length -= 1) {
    const part = words.slice(index, index + length);
    const rule = known.get(part.map((word) => word.folded).join(' '));
    if (rule === undefined) continue;
    if (rule.needsCapital === true && part.some((word) => !word.isCapital)) continue;
    return { rule, length };
  }
  return undefined;
}

/** The words of a text; hyphens, marks and spaces part them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu)) {
    const whole = match[0];
    const possessive = /['’ʼ]s$/iu.exec(whole)?.[0].length ?? 0;
    const word = whole.slice(0, whole.length - possessive);
    // What is left of a word that has only marks is no word.
    const folded = foldText(word.replaceAll(/['’ʼ]/gu, '')).replaceAll(/[^\p{L}\p{N} ]/gu, '');
    if (folded !== '')
      words.push({ folded, start: match.index, end: match.index + word.length, isCapital: /^\p{Lu}/u.test(word) });
  }
  return words;
}

/** Soft hyphens and signs without width. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
