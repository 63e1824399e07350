/** A group of words: sentences by their names, in groups of any depth. */
export interface WordGroup {
  readonly [name: string]: string | WordGroup;
}

type Options = Readonly<Record<string, unknown>>;

/** The language and region for dates and numbers. */
export const locale = 'en-US';

const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const place = /\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/g;

/**
 * The sentence of a group that a dotted name stands for, with its `{{places}}` filled and its plural (`_zero`, `_one`, `_other`) chosen
 * by `count`; `{{name, number}}` is written with the marks of thousands. Undefined when there is none.
 */
export function sentence(words: WordGroup, name: string, options: Options = {}): string | undefined {
  const found = textAt(words, name, options['count']);
  return found?.replace(place, (_all, key: string, isNumber: string | undefined) => filled(options[key], isNumber));
}

function textAt(words: WordGroup, name: string, count: unknown): string | undefined {
  const parts = name.split('.');
  const last = parts.pop() ?? '';
  let group: string | WordGroup | undefined = words;
  for (const part of parts) group = typeof group === 'object' ? own(group, part) : undefined;
  if (typeof group !== 'object') return undefined;
  const forms = typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), `_${plurals.select(count)}`, ''] : [''];
  for (const form of forms) {
    const text = own(group, last + form);
    if (typeof text === 'string') return text;
  }
  return undefined;
}

function own(group: WordGroup, name: string): string | WordGroup | undefined {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}

function filled(value: unknown, isNumber: string | undefined): string {
  if (isNumber !== undefined && (typeof value === 'number' || typeof value === 'bigint')) return numbers.format(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
