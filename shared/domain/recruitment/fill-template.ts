import { mergeFields, type MergeField } from '../../content/letter-templates.ts';

/** What is known for the fields of a template; what is empty or left out is missing. */
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>;

/** A template with its fields filled. */
export interface FilledTemplate {
  readonly text: string;
  /** The fields that stand as a blank, each once, in the order in which they occur. */
  readonly missing: readonly MergeField[];
}

/** Fills the fields of a template in one pass: braces in a value stay as they are, and unknown braces are text. */
export function fillTemplate(template: string, values: MergeValues): FilledTemplate {
  const missing = new Set<MergeField>();
  const text = template.replace(/\{([A-Za-z]+)\}/gu, (whole, name: string) => {
    if (!isMergeField(name)) return whole;
    const value = values[name]?.trim() ?? '';
    if (value !== '') return value;
    missing.add(name);
    return `[${mergeFields[name]}]`;
  });
  return { text, missing: [...missing] };
}

function isMergeField(name: string): name is MergeField {
  return Object.hasOwn(mergeFields, name);
}
