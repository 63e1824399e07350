import { isIsoDay } from '../../dates.ts';
import { foldText } from '../../text.ts';
import { valueLimit, type CustomFieldKind, type CustomFieldShape } from './custom-field.ts';

/*
 * A value is text in one form a kind: text and links as they are, numbers as JavaScript writes them, money in minor units, days as
 * YYYY-MM-DD, a choice by its id, several as a JSON list of ids, a ticked box as 'yes', a partner as `people/<id>`.
 * Nothing is '', and is not stored.
 */

/** A value that was read, or why it could not be. */
export type ReadValue = { readonly value: string } | { readonly reason: ValueProblem };
export type ValueProblem =
  | 'tooLong'
  | 'notANumber'
  | 'notMoney'
  | 'notADay'
  | 'unknownChoice'
  | 'notYesNo'
  | 'notALink'
  | 'notAPartner';

/** A stored form made sure of: what a form or a script sends. */
export function checkValue(field: CustomFieldShape, value: string): ReadValue {
  const text = value.trim();
  if (text === '') return { value: '' };
  if (text.length > valueLimit && field.kind !== 'multi-choice') return { reason: 'tooLong' };
  switch (field.kind) {
    case 'money':
      return /^-?\d{1,15}$/.test(text) ? { value: String(Number(text) + 0) } : { reason: 'notMoney' };
    case 'choice':
      return field.options.some((option) => option.id === text) ? { value: text } : { reason: 'unknownChoice' };
    case 'multi-choice':
      return checkChoices(field, text);
    case 'partner':
      return /^(people|organizations)\/[^/]{1,64}$/.test(text) ? { value: text } : { reason: 'notAPartner' };
    case 'date':
      return isIsoDay(text) ? { value: text } : { reason: 'notADay' };
    default:
      return readText(field, text);
  }
}

/** What somebody typed, or a file holds: numbers with commas, amounts with a sign, choices by their names. Partners cannot be typed. */
export function readText(field: CustomFieldShape, typed: string): ReadValue {
  const text = typed.trim();
  if (text === '') return { value: '' };
  if (text.length > valueLimit) return { reason: 'tooLong' };
  switch (field.kind) {
    case 'text':
      return { value: text };
    case 'number':
      return readNumber(text, field.unit);
    case 'money':
      return readMoney(text, field.unit);
    case 'date':
      return readDay(text);
    case 'choice':
      return readChoice(field, text);
    case 'multi-choice':
      return readChoices(field, text);
    case 'checkbox':
      return readFlag(text);
    case 'link':
      return readLink(text);
    case 'partner':
      return { reason: 'notAPartner' };
  }
}

/** A value as plain words: for files, the history, the search and changes of kind. Amounts stand without their sign, so that they can be read back. */
export function valueWords(field: CustomFieldShape, value: string, partnerName = ''): string {
  switch (field.kind) {
    case 'money':
      return majorUnits(value, field.unit);
    case 'choice':
      return optionLabel(field, value);
    case 'multi-choice':
      return chosenIds(value)
        .map((id) => optionLabel(field, id))
        .join('; ');
    case 'partner':
      return value === '' ? '' : partnerName;
    default:
      return value;
  }
}

/** Where a value stands among others of its kind: folded text, or a number. A partner stands by their name, which others know. */
export function sortKeyOf(
  kind: CustomFieldKind,
  value: string,
  partnerName = '',
): { readonly text: string; readonly number: number } {
  switch (kind) {
    case 'number':
    case 'money':
      return { text: '', number: Number(value) };
    case 'checkbox':
      return { text: '', number: 1 };
    case 'date':
    case 'choice':
      return { text: value, number: 0 };
    case 'multi-choice':
      return { text: '', number: 0 };
    case 'partner':
      return { text: foldText(partnerName), number: 0 };
    case 'text':
    case 'link':
      return { text: foldText(value), number: 0 };
  }
}

/** The ids in the value of a field with several choices. */
export function chosenIds(value: string): string[] {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** How many digits a currency has behind the point: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en-US', { style: 'currency', currency: currency || 'USD' }).resolvedOptions()
        .maximumFractionDigits ?? 2
    );
  } catch {
    return 2;
  }
}

function majorUnits(value: string, currency: string): string {
  if (value === '') return '';
  const digits = minorDigits(currency);
  if (digits === 0) return value;
  const sign = value.startsWith('-') ? '-' : '';
  const figures = value.replace('-', '').padStart(digits + 1, '0');
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

function optionLabel(field: CustomFieldShape, id: string): string {
  return field.options.find((option) => option.id === id)?.label ?? '';
}

function readNumber(text: string, unit: string): ReadValue {
  const bare = (
    unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length) : text
  ).trim();
  const plain = /^[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(bare) ? bare.replace(/,/g, '') : bare;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain)) return { reason: 'notANumber' };
  const number = Number(plain);
  if (!Number.isFinite(number) || Math.abs(number) > 1e15) return { reason: 'notANumber' };
  return { value: String(number + 0) };
}

/** Amounts are never counted in fractions: the digits are taken as they stand. */
function readMoney(text: string, currency: string): ReadValue {
  const bare = text
    .replace(new RegExp(`^(${currency || 'USD'})|(${currency || 'USD'})$`, 'i'), '')
    .replace(/^([-+]?)\s*[$€£¥]\s*/, '$1')
    .trim();
  const match = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d+))?$/.exec(bare);
  if (match === null) return { reason: 'notMoney' };
  const digits = minorDigits(currency);
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.slice(digits).replace(/0/g, '') !== '') return { reason: 'notMoney' };
  const minor = Number(`${whole.replace(/,/g, '')}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return { value: String((sign === '-' ? -minor : minor) + 0) };
}

/** ISO days, "3/1/2026" as Americans write it, and "Mar 1, 2026" or "1 March 2026". */
function readDay(text: string): ReadValue {
  const day = text.replace(/T.*$/, '');
  if (isIsoDay(day)) return { value: day };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) return dayOrNot(slashed[3], slashed[1], slashed[2]);
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (american !== null) return dayOrNot(american[3], monthOf(american[1]), american[2]);
  const european = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text);
  if (european !== null) return dayOrNot(european[3], monthOf(european[2]), european[1]);
  return { reason: 'notADay' };
}

function dayOrNot(year = '', month = '', day = ''): ReadValue {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? { value: iso } : { reason: 'notADay' };
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(word = ''): string {
  return String(months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1);
}

function readChoice(field: CustomFieldShape, text: string): ReadValue {
  const folded = foldText(text);
  const option =
    field.options.find((each) => foldText(each.label) === folded && !each.isRetired) ??
    field.options.find((each) => foldText(each.label) === folded || each.id === text);
  return option === undefined ? { reason: 'unknownChoice' } : { value: option.id };
}

function readChoices(field: CustomFieldShape, text: string): ReadValue {
  if (text.startsWith('[')) return checkChoices(field, text);
  const ids: string[] = [];
  for (const part of text.split(';')) {
    const whole = readChoice(field, part);
    const pieces = 'value' in whole ? [whole] : part.split(',').map((piece) => readChoice(field, piece));
    for (const piece of pieces) {
      if ('reason' in piece) return piece;
      ids.push(piece.value);
    }
  }
  return choices(field, ids);
}

function checkChoices(field: CustomFieldShape, text: string): ReadValue {
  const ids = chosenIds(text);
  if (ids.length === 0 && text !== '[]') return { reason: 'unknownChoice' };
  return ids.every((id) => field.options.some((option) => option.id === id))
    ? choices(field, ids)
    : { reason: 'unknownChoice' };
}

/** Each once, in the order of the field. */
function choices(field: CustomFieldShape, ids: readonly string[]): ReadValue {
  const chosen = field.options.map((option) => option.id).filter((id) => ids.includes(id));
  return { value: chosen.length === 0 ? '' : JSON.stringify(chosen) };
}

function readFlag(text: string): ReadValue {
  const word = text.toLowerCase();
  if (['yes', 'y', 'true', '1', 'x', 'on', 'checked', '✓'].includes(word)) return { value: 'yes' };
  return ['no', 'n', 'false', '0', 'off', 'unchecked'].includes(word) ? { value: '' } : { reason: 'notYesNo' };
}

/** A web address; one without a scheme is taken as https. Nothing else may be opened from a record. */
function readLink(text: string): ReadValue {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!/^(https?:\/\/[^\s/?#]+\.[^\s/?#]+\S*|mailto:\S+@\S+)$/i.test(full)) return { reason: 'notALink' };
  return { value: full };
}
