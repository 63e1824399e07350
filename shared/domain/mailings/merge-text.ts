import { foldText } from '../../text.ts';

/** A field that a letter may name in braces, by its id or by what it is called. */
export interface LetterField {
  readonly id: string;
  readonly label: string;
}

/** A text with its fields filled in. */
export interface MergedText {
  readonly text: string;
  /** The labels of fields that have no words for this recipient. */
  readonly missing: readonly string[];
  /** Names in braces that are no fields. */
  readonly unknown: readonly string[];
}

const field = /\{([^{}\n]{1,120})\}/g;
/** What stands where words are missing: a gap to fill by hand. */
const gap = '______';

/** Fills the fields of a text; what is missing is left as a gap and named. `shape` makes words safe for where the text goes. */
export function mergeText(
  text: string,
  fields: readonly LetterField[],
  values: Readonly<Record<string, string>>,
  shape: (words: string) => string = (words) => words,
): MergedText {
  const missing = new Set<string>();
  const unknown = new Set<string>();
  const merged = text.replace(field, (whole, name: string) => {
    const found = fieldOf(fields, name);
    if (found === undefined) {
      unknown.add(name.trim());
      return whole;
    }
    const words = values[found.id]?.trim() ?? '';
    if (words === '') missing.add(found.label);
    return words === '' ? gap : shape(words);
  });
  return { text: merged, missing: [...missing], unknown: [...unknown] };
}

/** The ids of the fields that a text names, and the names in braces that are no fields. */
export function fieldsIn(
  text: string,
  fields: readonly LetterField[],
): { readonly used: readonly string[]; readonly unknown: readonly string[] } {
  const used = new Set<string>();
  const unknown = new Set<string>();
  for (const [, name = ''] of text.matchAll(field)) {
    const found = fieldOf(fields, name);
    if (found === undefined) unknown.add(name.trim());
    else used.add(found.id);
  }
  return { used: [...used].toSorted(), unknown: [...unknown] };
}

/** Words that stay words in Markdown, with their line ends kept. */
export function asMarkdownWords(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\r?\n/g, '  \n');
}

function fieldOf(fields: readonly LetterField[], name: string): LetterField | undefined {
  const wanted = foldText(name.trim());
  return fields.find(({ id }) => id === name.trim()) ?? fields.find(({ label }) => foldText(label) === wanted);
}
