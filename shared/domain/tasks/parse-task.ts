import type { IsoDay } from '../../dates.ts';
import { foldText } from '../../text.ts';
import { ruleFromWords } from '../recurrence/rule-from-words.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import { dayInWords } from './parse-day.ts';

/** What a piece of a line was read as. */
export type TaskTokenKind = 'due' | 'starts' | 'rule' | 'priority' | 'effort' | 'committee' | 'owner';

/** A piece of the line that was understood: what it is, and the words that it took. */
export interface TaskToken {
  readonly kind: TaskTokenKind;
  readonly text: string;
}

/** A line as it was understood; names are still words, for whoever knows the records to look up. */
export interface ParsedTask {
  readonly title: string;
  readonly tokens: readonly TaskToken[];
  readonly dueOn: IsoDay | null;
  readonly startsOn: IsoDay | null;
  readonly rule: RecurrenceRule | null;
  readonly priority: 'low' | 'normal' | 'high' | null;
  readonly effort: number | null;
  /** The words after #; '' for none. */
  readonly committee: string;
  /** The words after @; '' for none. */
  readonly owner: string;
}

/**
 * Reads a task from one line: "Call Petra Fri !high #services @osei ~2", "Send the log every 2nd Tuesday". Days may follow "by", "on" or
 * "due"; a start follows "starting". Words in double quotes are the title's, and so is every token whose text is in `ignored`.
 */
export function parseTask(line: string, today: IsoDay, ignored: ReadonlySet<string> = new Set()): ParsedTask {
  const words = wordsOf(line);
  const found: { kind: TaskTokenKind; text: string; value: Partial<Values> }[] = [];
  const title: string[] = [];
  for (let at = 0; at < words.length;) {
    const token = tokenAt(words, at, today);
    const text =
      token === null
        ? ''
        : words
            .slice(at, at + token.length)
            .map(plain)
            .join(' ');
    if (token === null || ignored.has(text) || found.some((each) => each.kind === token.kind)) {
      title.push(plain(words[at] ?? ''));
      at++;
      continue;
    }
    found.push({ kind: token.kind, text, value: token.value });
    at += token.length;
  }
  const values = { ...nothing };
  for (const each of found) Object.assign(values, each.value);
  return {
    ...values,
    title: title.join(' '),
    tokens: found.map(({ kind, text }) => ({ kind, text })),
  };
}

/** Whether a name is what somebody means by a word: the beginnings of its words, in order, such as "comm eng" or "community-engagement". */
export function isNamedBy(fullName: string, word: string): boolean {
  const parts = foldText(word)
    .split(/[-_.\s]+/)
    .filter(Boolean);
  const hasWords = parts.length > 0;
  const names = foldText(fullName)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  for (const name of names) if (name.startsWith(parts[0] ?? ' ')) parts.shift();
  return hasWords && parts.length === 0;
}

type Values = Omit<ParsedTask, 'tokens' | 'title'>;

const nothing: Values = {
  dueOn: null,
  startsOn: null,
  rule: null,
  priority: null,
  effort: null,
  committee: '',
  owner: '',
};

interface Token {
  readonly kind: TaskTokenKind;
  readonly length: number;
  readonly value: Partial<Values>;
}

/** Words in double quotes stay one word that begins with the quote. */
function wordsOf(line: string): string[] {
  return line.match(/"[^"]*"?|\S+/g) ?? [];
}

function plain(word: string): string {
  return word.startsWith('"') ? word.slice(1).replace(/"$/, '') : word;
}

function tokenAt(words: readonly string[], at: number, today: IsoDay): Token | null {
  const word = words[at] ?? '';
  if (word.startsWith('"')) return null;
  const mark = markAt(word);
  if (mark !== null) return mark;
  const rule = ruleAt(words, at, today);
  if (rule !== null) return rule;
  // A task begins with its verb: "Sat down with the clerk" has no day in it.
  if (at === 0 || (words[at - 1] ?? '').toLowerCase() === 'last') return null;
  return dayAt(words, at, today);
}

/** One word with a mark: !high, ~2, #services, @osei. */
function markAt(word: string): Token | null {
  const priority = /^!(high|hi|h|normal|n|low|l|!)$/i.exec(word)?.[1]?.toLowerCase();
  if (priority !== undefined) {
    const value = priority.startsWith('h') || priority === '!' ? 'high' : priority.startsWith('l') ? 'low' : 'normal';
    return { kind: 'priority', length: 1, value: { priority: value } };
  }
  if (/^~[123]$/.test(word)) return { kind: 'effort', length: 1, value: { effort: Number(word[1]) } };
  const name = /^[#@]([\p{L}\p{N}][\p{L}\p{N}\-_.'’]*)$/u.exec(word)?.[1];
  if (name === undefined) return null;
  return word.startsWith('#')
    ? { kind: 'committee', length: 1, value: { committee: name } }
    : { kind: 'owner', length: 1, value: { owner: name } };
}

/** The longest run of words that is a rule; it begins with "every", "weekly" and the like, or a place in the month. */
function ruleAt(words: readonly string[], at: number, today: IsoDay): Token | null {
  const first = (words[at] ?? '').toLowerCase();
  const isEvery = /^(every|daily|weekly|monthly|yearly|annually|quarterly|biweekly|fortnightly)$/.test(first);
  const isPlace = /^(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)$/.test(first);
  if (at === 0 || (!isEvery && !isPlace)) return null;
  for (let length = Math.min(9, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    // "Last Friday" is a day in the past, not a rule: a place needs its month.
    if (isPlace && !/\b(of|in)\b/i.test(text)) return null;
    const rule = ruleFromWords(text, today) ?? (isEvery ? everyPlace(text, today) : null);
    if (rule !== null) return { kind: 'rule', length, value: { rule } };
  }
  return null;
}

/** "every 2nd Tuesday" is said for the second Tuesday of every month. */
function everyPlace(text: string, today: IsoDay): RecurrenceRule | null {
  return /^every (\S+ \S+)$/i.test(text) ? ruleFromWords(`${text.slice(6)} of every month`, today) : null;
}

function dayAt(words: readonly string[], at: number, today: IsoDay): Token | null {
  const lead = (words[at] ?? '').toLowerCase();
  const isStart = lead === 'starting' || lead === 'from';
  const skip = isStart || /^(by|on|due|before|until)$/.test(lead) ? 1 : 0;
  const next = words.slice(at + skip, at + skip + 3);
  if (next.some((word, index) => index === 0 && word.startsWith('"'))) return null;
  const found = dayInWords(next, today);
  if (found === null) return null;
  const length = found.length + skip;
  return isStart
    ? { kind: 'starts', length, value: { startsOn: found.day } }
    : { kind: 'due', length, value: { dueOn: found.day } };
}
