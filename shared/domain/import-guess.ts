import { foldText } from '../text.ts';
import { headerRules, organizationHeaders, personHeaders } from './import-header-words.ts';
import { labelColumn, type ImportTargetId } from './import-targets.ts';
import { looksTurned } from './split-name.ts';

/** A guess at what the rows are and where each column goes. */
export interface MappingGuess {
  readonly recordKind: 'people' | 'organizations';
  readonly mapping: { column: number; target: ImportTargetId; label: string; split?: 'last-first'; person?: number }[];
}

/**
 * Guesses by the words of the header, and by the look of the values where those say nothing. Every column has an entry; those that
 * nothing speaks for are left out (`ignore`).
 */
export function guessMapping(header: readonly string[], sample: readonly (readonly string[])[]): MappingGuess {
  const width = Math.max(header.length, ...sample.slice(0, 50).map((cells) => cells.length), 0);
  const words = Array.from({ length: width }, (_, column) => plainWords(header[column] ?? ''));
  const values = Array.from({ length: width }, (_, column) =>
    sample.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const recordKind = guessKind(words, values);
  const mapping = words.map((name, column) => ({
    column,
    ...(guessContact(name, values[column] ?? [], words) ?? guessColumn(name, values[column] ?? [], recordKind, words)),
  }));
  return { recordKind, mapping: settle(mapping, words, values, recordKind) };
}

/** A header without what it explains in brackets or on further lines, where something is left: "Full Name (Last, First)" is a full name. */
function plainWords(cell: string): string {
  const [firstLine = ''] = cell.trim().split(/\r\n|\r|\n/);
  const plain = headerWords(firstLine.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return plain === '' || headerRules.some((rule) => rule.words.test(headerWords(cell))) ? headerWords(cell) : plain;
}

/** A header as folded words: `primary_address1`, `Primary Address 1` and `primaryAddress1` are the same. */
export function headerWords(cell: string): string {
  const parted = cell
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2');
  return foldText(parted.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(/\be mail\b/g, 'email')
    .replace(/\bweb ?site\b/g, 'website')
    .replace(/\bzip ?code\b/g, 'zip');
}

type Guess = { target: ImportTargetId; label: string; person?: number };

/** "Contact 2 Email" is about the second of several people of a row. */
function guessContact(name: string, values: readonly string[], words: readonly string[]): Guess | undefined {
  const [, stem, number, rest = ''] = contactHeader.exec(name) ?? [];
  if (stem === undefined) return undefined;
  // One alone is the contact of the row.
  if (!words.some((word) => word.startsWith(`${stem} `) && contactHeader.exec(word)?.[2] === '2')) return undefined;
  const what = rest === '' ? 'name' : rest === 'first' || rest === 'last' ? `${rest} name` : rest;
  const guess = guessColumn(what, values, 'people', words);
  return guess.target === 'ignore' ? undefined : { ...guess, person: Number(number) };
}

const contactHeader = /^(contact|person|representative|delegate|attendee|guest|leader|member) ([1-9])(?: (.+))?$/;

function guessKind(words: readonly string[], values: readonly (readonly string[])[]): 'people' | 'organizations' {
  if (words.some((name) => personHeaders.test(name))) return 'people';
  const name = words.indexOf('name');
  // A name beside an organization is somebody's.
  if (words.some((word) => organizationHeaders.test(word))) {
    return name >= 0 && words.some((word) => /^(?:organi[sz]ation|company|employer|agency)(?: name)?$/.test(word))
      ? 'people'
      : 'organizations';
  }
  if (name >= 0) {
    const hasEmail = words.some((word) => /\bemail\b/.test(word));
    return hasEmail || looksLikePeople(values[name] ?? []) ? 'people' : 'organizations';
  }
  return values.some((cells) => share(cells, isEmail) > 0.5) ? 'people' : 'organizations';
}

function guessColumn(
  name: string,
  values: readonly string[],
  kind: 'people' | 'organizations',
  words: readonly string[],
): Guess {
  for (const rule of headerRules) {
    if (rule.kind !== undefined && rule.kind !== kind) continue;
    if (!rule.words.test(name)) continue;
    if (rule.beside !== undefined && !words.some((other) => other !== name && rule.beside?.test(other) === true))
      continue;
    return { target: rule.target, label: rule.label ?? (rule.isLabelled === true ? labelIn(name) : '') };
  }
  if (share(values, isEmail) > 0.6) return { target: 'email', label: '' };
  if (share(values, isAddress) > 0.6) return { target: kind === 'people' ? 'link' : 'website', label: '' };
  // Plain numbers under an unknown name are more often ids than phones.
  if (share(values, isPhone) > 0.6) return { target: 'phone', label: '' };
  return { target: 'ignore', label: '' };
}

/** What one column alone cannot tell: label columns, the name where none was found, and single fields that two columns claim. */
function settle(
  mapping: ({ column: number } & Guess)[],
  words: readonly string[],
  values: readonly (readonly string[])[],
  kind: 'people' | 'organizations',
): MappingGuess['mapping'] {
  const settled = mapping.map((entry) => ({ ...entry }));
  for (const entry of settled) {
    if (entry.target !== 'label') continue;
    // "E-mail 1 - Label" names the label of every column that begins alike.
    const stem = (words[entry.column] ?? '').replace(/ (?:label|type)$/, '');
    const followers = settled.filter(
      (other) =>
        other !== entry &&
        other.target !== 'label' &&
        other.target !== 'ignore' &&
        (words[other.column] ?? '').startsWith(`${stem} `),
    );
    if (followers.length === 0) entry.target = 'ignore';
    for (const follower of followers) follower.label = `@${entry.column}`;
  }
  for (const target of single) {
    const [, ...others] = settled.filter((entry) => entry.target === target && entry.person === undefined);
    for (const other of others)
      other.target =
        target === 'name' ? (kind === 'people' ? 'ignore' : 'alsoKnownAs') : target === 'website' ? 'link' : 'ignore';
  }
  const hasName = settled.some(
    (entry) =>
      entry.target === 'name' ||
      entry.target === 'givenName' ||
      entry.target === 'familyName' ||
      entry.target === 'email',
  );
  if (!hasName) {
    const free = settled.find(
      (entry) =>
        entry.target === 'ignore' &&
        !isIgnoredByName(words[entry.column] ?? '') &&
        isText(values[entry.column] ?? [], values),
    );
    const place = settled.find((entry) => entry.target === 'website');
    const taken =
      free ??
      (values.length === 1 ? place : undefined) ??
      (kind === 'organizations' ? settled.find((entry) => entry.target === 'parent') : undefined);
    if (taken !== undefined) taken.target = 'name';
  }
  // One address without a label is the usual case; parts that name none belong to the first that does.
  return settled.map((entry) => ({
    ...entry,
    label: labelColumn(entry.label) === entry.column ? '' : entry.label,
    ...(entry.target === 'name' &&
    (kind === 'people' || entry.person !== undefined) &&
    looksTurned(values[entry.column] ?? [])
      ? { split: 'last-first' as const }
      : {}),
  }));
}

const single: readonly ImportTargetId[] = [
  'name',
  'prefix',
  'givenName',
  'middleName',
  'familyName',
  'suffix',
  'birthday',
  'website',
  'organization',
  'title',
  'sector',
  'kind',
  'stage',
  'owner',
];

function isIgnoredByName(name: string): boolean {
  return headerRules.some((rule) => rule.target === 'ignore' && rule.words.test(name));
}

function labelIn(name: string): string {
  if (/\b(?:fax)\b/.test(name)) return 'fax';
  if (/\b(?:mobile|cell|cellular)\b/.test(name)) return 'mobile';
  if (/\b(?:home|personal|private)\b/.test(name)) return 'home';
  if (/\b(?:work|business|office|company)\b/.test(name)) return 'work';
  if (/\b(?:mailing|postal address|billing|shipping)\b/.test(name)) return 'mailing';
  if (/\bassistant/.test(name)) return 'assistant';
  return /\bother\b/.test(name) ? 'other' : '';
}

function looksLikePeople(names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    share(
      names,
      (name) =>
        /^[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’"“”()-]+){1,3},?(?: (?:Jr|Sr|I{2,3}|IV)\.?)?$/u.test(name) &&
        !organizationWord.test(name),
    ) > 0.7
  );
}

function share(values: readonly string[], test: (cell: string) => boolean): number {
  const sample = values.slice(0, 200);
  return sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
}

function isEmail(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell);
}

function isAddress(cell: string): boolean {
  return /^(?:https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|mil|int|info|us)\/?)$/i.test(cell);
}

/** A column of words that most rows fill. */
function isText(values: readonly string[], all: readonly (readonly string[])[]): boolean {
  if (values.length * 2 < Math.max(0, ...all.map((column) => column.length))) return false;
  return share(values, (cell) => /\p{L}{2}/u.test(cell) && cell.length < 200) > 0.5;
}

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return phone.test(cell) && /[\s().-]/.test(cell) && (cell.startsWith('+') || digits === 10 || digits === 11);
}

const phone = /^\+?[\d\s().-]{7,20}(?:(?:x|ext\.?)\s?\d+)?$/i;
const organizationWord =
  /\b(?:inc|llc|ltd|corp|center|centre|department|office|agency|association|committee|council|university|hospital|church|services?|group|foundation|county|city|school|society)\b/i;
