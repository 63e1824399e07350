import { foldText } from '../../text.ts';
import type { ChoiceOption, CustomFieldShape } from './custom-field.ts';
import { optionLimit } from './custom-field.ts';
import { chosenIds, minorDigits, readText, valueWords } from './values.ts';

/** What becomes of a value when its field changes its kind: '' is nothing, and `loss` says how much of it is gone. */
export interface Converted {
  readonly value: string;
  readonly loss: 'none' | 'part' | 'all';
}

/** A value of one field as a value of another one. `partnerName` is the name of the partner that the value points at. */
export function convertValue(from: CustomFieldShape, to: CustomFieldShape, value: string, partnerName = ''): Converted {
  if (from.kind === to.kind) return { value, loss: 'none' };
  if (from.kind === 'choice' && to.kind === 'multi-choice') return { value: JSON.stringify([value]), loss: 'none' };
  if (from.kind === 'multi-choice' && to.kind === 'choice') {
    const [first = '', ...rest] = chosenIds(value);
    return { value: first, loss: first === '' ? 'all' : rest.length > 0 ? 'part' : 'none' };
  }
  if (from.kind === 'number' && to.kind === 'money') return rounded(value, to.unit);
  if (from.kind === 'money' && to.kind === 'number')
    return { value: String(Number(valueWords(from, value))), loss: 'none' };
  if (from.kind === 'checkbox' && to.kind === 'number') return { value: '1', loss: 'none' };
  const words = valueWords(from, value, partnerName);
  const read = readText(to, words);
  if ('reason' in read) return { value: '', loss: 'all' };
  // A box that is not ticked says the same as "no"; a partner's name no longer leads to the partner.
  return { value: read.value, loss: from.kind === 'partner' ? 'part' : 'none' };
}

function rounded(value: string, currency: string): Converted {
  const factor = 10 ** minorDigits(currency);
  const minor = Math.round(Number(value) * factor);
  if (!Number.isSafeInteger(minor)) return { value: '', loss: 'all' };
  return { value: String(minor + 0), loss: minor / factor === Number(value) ? 'none' : 'part' };
}

/** Whether choices have to be made of what stands in the field now. */
export function needsOptions(from: CustomFieldShape, to: Pick<CustomFieldShape, 'kind'>): boolean {
  return isChosen(to) && !isChosen(from);
}

function isChosen({ kind }: Pick<CustomFieldShape, 'kind'>): boolean {
  return kind === 'choice' || kind === 'multi-choice';
}

/** The choices that a value in words would make: one, or each part between semicolons. */
export function optionWords(kind: CustomFieldShape['kind'], words: string): string[] {
  const parts = kind === 'multi-choice' ? words.split(';') : [words];
  return parts.map((part) => part.trim()).filter((part) => part !== '' && part.length <= 120 && !part.includes(';'));
}

/** The choices of a field that becomes one of choices: the most frequent words, at most 200, by name. */
export function optionsOf(counts: ReadonlyMap<string, number>, id: (label: string) => string): ChoiceOption[] {
  const byFold = new Map<string, { label: string; count: number }>();
  for (const [label, count] of counts) {
    const known = byFold.get(foldText(label));
    if (known === undefined) byFold.set(foldText(label), { label, count });
    else known.count += count;
  }
  return [...byFold.entries()]
    .toSorted(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1))
    .slice(0, optionLimit)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { label }]) => ({ id: id(label), label, isRetired: false }));
}
