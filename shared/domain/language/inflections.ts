import { englishForms, openForms, spanishForms } from '#shared/content/language/word-forms.ts';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';

/**
 * The ways in which a pattern may stand in a text, each as its words, and each word as the keys that fit it.
 * Space, hyphen and closed forms are the same: "ex-con", "ex con" and "excon".
 */
export function wordForms(keys: readonly string[], locale: LanguageLocale): ReadonlySet<string>[][] {
  const ways = [keys];
  const open = keys.length === 1 ? openForms[keys[0] ?? ''] : undefined;
  if (open !== undefined) ways.push(open.split(' '));
  if (keys.length === 2) ways.push([keys.join('')]);
  return ways.map((way) => way.map((key, index) => formsOf(key, locale, index === way.length - 1)));
}

function formsOf(key: string, locale: LanguageLocale, isLast: boolean): ReadonlySet<string> {
  return locale === 'en' ? englishFormsOf(key, isLast) : spanishFormsOf(key);
}

/** The last word of an English pattern takes a plural; any may be a verb whose forms are listed. */
function englishFormsOf(key: string, isLast: boolean): ReadonlySet<string> {
  const forms = new Set([key, ...(englishForms[key] ?? [])]);
  if (isLast && englishForms[key] === undefined) forms.add(englishPlural(key));
  return forms;
}

function englishPlural(key: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(key)) return `${key}es`;
  if (/[^aeiou]y$/u.test(key)) return `${key.slice(0, -1)}ies`;
  return `${key}s`;
}

/** Spanish words take gender and number; small words stay as they are. */
function spanishFormsOf(key: string): ReadonlySet<string> {
  const forms = new Set([key, ...(spanishForms[key] ?? [])]);
  if (key.length < 4 || smallWords.has(key)) return forms;
  const stem = key.replace(/(?:os|as|o|a)$/u, '');
  if (stem !== key) for (const ending of ['o', 'a', 'os', 'as']) forms.add(stem + ending);
  else if (key.endsWith('z')) forms.add(`${key.slice(0, -1)}ces`);
  else if (key.endsWith('or')) for (const ending of ['a', 'es', 'as']) forms.add(key + ending);
  else if (key.endsWith('e')) forms.add(`${key}s`);
  else if (/[^aeious]$/u.test(key)) forms.add(`${key}es`);
  return forms;
}

const smallWords: ReadonlySet<string> = new Set(['para', 'como', 'otra', 'otro', 'gente', 'crack', 'homeless']);
