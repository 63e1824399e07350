import { redactor, wordsIn, type NameRule, type Redactor } from '../redaction/redact-names.ts';

/** How a name leaves. */
export type Choice = 'keep' | 'role' | 'remove';

/** What a name is of; a guess is words with capitals that may be a name. */
export const foundKinds = ['coalition', 'person', 'part', 'organization', 'place', 'guess'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What stands for a coalition that does not want to be named, where a lesson came from. */
export const unnamedCoalition = 'a coalition that gave no name';

/** A name that texts say, with all that it takes to tell it or not. */
export interface FoundName {
  /** As a text says it. */
  readonly name: string;
  readonly kind: FoundKind;
  readonly role: string;
  readonly suggested: Choice;
  /** Other names of the same person: aliases, nicknames, first and last names. */
  readonly others: readonly { readonly name: string; readonly needsCapital: boolean }[];
}

/** What stands in place of a name that is taken out. */
export const removed = '[name removed]';

/** A redactor by the choices; a name that nobody chose for goes as suggested. `hidden` are names that never stay: no choice keeps them. */
export function redactorFor(
  names: readonly FoundName[],
  choices: ReadonlyMap<string, Choice>,
  hidden: readonly string[],
): Redactor {
  const rules: NameRule[] = [];
  const taken = new Set<string>();
  const add = (rule: NameRule): void => {
    const key = keyOf(rule.name);
    if (key === '' || taken.has(key)) return;
    taken.add(key);
    rules.push(rule);
  };
  for (const name of hidden) add({ name, replacement: removed });
  const chosen = (found: FoundName): Choice => choices.get(found.name) ?? found.suggested;
  const replacementOf = (found: FoundName): string => (chosen(found) === 'role' ? found.role : removed);
  // A whole name says more than a part of one: its choice counts first.
  for (const found of names)
    add(
      chosen(found) === 'keep'
        ? { name: found.name, replacement: found.name, isKept: true }
        : { name: found.name, replacement: replacementOf(found), needsCapital: found.kind === 'part' },
    );
  for (const found of names)
    for (const other of found.others)
      add(
        chosen(found) === 'keep'
          ? { name: other.name, replacement: other.name, isKept: true, needsCapital: other.needsCapital }
          : { name: other.name, replacement: replacementOf(found), needsCapital: other.needsCapital },
      );
  const redact = redactor(rules);
  return (text) => {
    const done = redact(text);
    return done === text ? text : withoutArticles(done);
  };
}

/** "The our coalition" reads "Our coalition": the words in place of a name bring their own article. */
function withoutArticles(text: string): string {
  return text.replaceAll(/\b(?:the|an?)\s+((?:our|another)\b)/giu, (all, word: string) =>
    /^\p{Lu}/u.test(all) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word,
  );
}

/** Words that may be the name of somebody whom the records do not know: two to four words with capitals in a row. */
export function possibleNames(text: string, most: number): string[] {
  const found = new Map<string, string>();
  const words = wordsIn(text);
  for (let index = 0; index < words.length && found.size < most;) {
    // A sentence begins with a capital too.
    if (openers.has(words[index]?.folded ?? '')) {
      index += 1;
      continue;
    }
    let length = 0;
    while (isNamePart(words, index + length, text, length > 0)) length += 1;
    const [first, last] = [words[index], words[index + length - 1]];
    if (length >= 2 && length <= 4 && first !== undefined && last !== undefined) {
      const said = text.slice(first.start, last.end).replaceAll(/[*_~`\s]+/gu, ' ');
      found.set(keyOf(said), said);
    }
    index += Math.max(1, length);
  }
  return [...found.values()];
}

const openers: ReadonlySet<string> = new Set(
  'a after all an and as at ask before but by call do every find for from has have he her his how i if in is it its keep let look make no not of on one or our see she so take tell that the their then there they this to use was we what when where who why with you your'.split(
    ' ',
  ),
);

/** A name as it is compared. */
export function keyOf(name: string): string {
  return wordsIn(name)
    .map((word) => word.folded)
    .join(' ');
}

function isNamePart(words: ReturnType<typeof wordsIn>, index: number, text: string, isNext: boolean): boolean {
  const word = words[index];
  if (word === undefined || !word.isCapital || /\d/u.test(word.folded)) return false;
  // Letters that are all capitals are short forms of organizations and laws.
  if (word.end - word.start > 1 && text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase())
    return false;
  const before = words[index - 1];
  return !isNext || before === undefined || /^[ *_~`]{1,4}$/u.test(text.slice(before.end, word.start));
}
