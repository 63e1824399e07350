import { contactLabels } from '../content/contact-labels.ts';
import { ladderStages } from '../content/engagement-ladder.ts';
import { languages } from '../content/languages.ts';
import { organizationKinds } from '../content/organization-kinds.ts';
import { sectors } from '../content/sectors.ts';
import { isIsoDay } from '../dates.ts';
import { foldText } from '../text.ts';

/** Whether a cell says that there is nothing: dashes, `(blank)`, `n/a`; `isName` spares words, for there are people called Null and a town called None. */
export function isPlaceholder(text: string, isName: boolean): boolean {
  return text.length < 12 && (placeholder.test(text) || (!isName && placeholderWord.test(text)));
}

/** The several values of a cell: Google joins them by `:::`, others by line breaks, semicolons or bars. */
export function splitValues(cell: string): string[] {
  if (!severalMark.test(cell)) return [cell];
  return cell.split(several).flatMap((part) => part.trim() || []);
}

/** The tags of a cell; commas part them where nothing stronger does. Google's own groups (`* myContacts`) are no tags. */
export function splitTags(cell: string): string[] {
  const parts = severalMark.test(cell) ? splitValues(cell) : cell.split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('* '));
}

/** Addresses of a cell: bare, after `mailto:`, or in the angle brackets behind a name. `rest` is what is none. */
export function splitEmails(cell: string): { emails: string[]; rest: string[] } {
  if (plainEmail.test(cell)) return { emails: [cell], rest: [] };
  const emails: string[] = [];
  const rest: string[] = [];
  for (const part of cell.split(/:::|[;,|\n]+/)) {
    const text = part.trim().replace(/^mailto:/i, '');
    if (text === '') continue;
    const address = /<([^<>\s]+)>\s*$/.exec(text)?.[1] ?? text;
    const words = address.split(/\s+/);
    if (words.every((word) => plainEmail.test(word))) emails.push(...words);
    else rest.push(text);
  }
  return { emails, rest };
}

/** The phone numbers of a cell, each with the word in front of it that says which it is (`Intake: …`). */
export function splitPhones(cell: string): { label: string; value: string }[] {
  return splitValues(cell).flatMap((value) => {
    const marks = [...value.matchAll(phoneMark)].filter(
      (mark) => mark.index > 0 && /\d{4}/.test(value.slice(0, mark.index)),
    );
    let start = 0;
    let label = '';
    const found: { label: string; value: string }[] = [];
    for (const mark of marks) {
      found.push({ label, value: value.slice(start, mark.index).trim() });
      start = mark.index + mark[0].length;
      label = mark[1] ?? '';
    }
    found.push({ label, value: value.slice(start).trim() });
    return found.filter((each) => each.value !== '');
  });
}

/** Yes or no, or undefined for any other word. */
export function parseYes(cell: string): boolean | undefined {
  const word = foldText(cell);
  if (['yes', 'y', 'true', '1', 'x', 'on', 'do not contact', 'dnc'].includes(word)) return true;
  return ['no', 'n', 'false', '0', 'off', ''].includes(word) ? false : undefined;
}

/** The stage of the ladder with this id or label. */
export function parseStage(cell: string): string | undefined {
  return stages.get(foldText(cell));
}

/** The sector with this id or label. */
export function parseSector(cell: string): string | undefined {
  return sectorWords.get(foldText(cell));
}

/** The kind of organization with this id or label. */
export function parseKind(cell: string): string | undefined {
  return kinds.get(foldText(cell));
}

/** The code of the language with this code or English name. */
export function parseLanguage(cell: string): string | undefined {
  const word = foldText(cell);
  return languageWords.get(word) ?? languageWords.get(word.replace(/[-_].*$/, ''));
}

/** A label as it is stored: an id of `content/contact-labels.ts` where it is one of them, else the person's own words; `other` for none. */
export function parseLabel(text: string): string {
  const words = text.replace(/^\*\s*/, '').trim();
  if (words === '') return 'other';
  const folded = foldText(words);
  return labels.get(folded) ?? (folded.split(' ').includes('fax') ? 'fax' : words);
}

/** Which of the two numbers of 3/4/1980 is the month; undefined while nothing tells. */
export type DayOrder = 'month-first' | 'day-first' | undefined;

/** The order that the days of a column show. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  let order: DayOrder;
  for (const cell of cells) {
    const [, first, second] = slashDay.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) order = 'month-first';
  }
  return order;
}

/** A birthday as `YYYY-MM-DD` where the cell is a whole day of a known order, else as it was written. */
export function parseBirthday(cell: string, order: DayOrder): string {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[T ]00:00.*)?$/.exec(text);
  if (iso !== null) return validDay(iso[1], iso[2], iso[3]) ?? text;
  const parts = slashDay.exec(text);
  if (parts === null) return text;
  const [, first = '', second = '', year = ''] = parts;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && order === 'month-first');
  if (monthFirst) return validDay(year, first, second) ?? text;
  return Number(first) > 12 || order === 'day-first' ? (validDay(year, second, first) ?? text) : text;
}

function validDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(text) ? text : undefined;
}

function wordsOf(entries: readonly { readonly id: string; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id, label }) => [[foldText(id), id] as const, [foldText(label), id] as const]));
}

const placeholder = /^(?:\(blank\)|\(none\)|\(?n\/a\)?|[-–—.\s]*[-–—][-–—.\s]*)$/i;
const placeholderWord = /^(?:none|null|blank|empty)$/i;
const severalMark = /:::|[;|\n]/;
const several = /:::|[;|\n]+/;
const plainEmail = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+$/;
const phoneMark =
  /[\s.]*\b(intake|hotline|fax|cell|mobile|home|work|office|main|toll[- ]free|after hours|crisis)\b\s*[:.,]*\s*(?=[+(\d])/gi;
const slashDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+0?0:00.*)?$/;
const stages = wordsOf(ladderStages);
const sectorWords = wordsOf(sectors);
const kinds = wordsOf(organizationKinds);
const languageWords = wordsOf(languages);
const labels = new Map([
  ...wordsOf(contactLabels),
  ['cell', 'mobile'],
  ['cellphone', 'mobile'],
  ['business', 'work'],
  ['office', 'work'],
  ['personal', 'home'],
  ['private', 'home'],
]);
