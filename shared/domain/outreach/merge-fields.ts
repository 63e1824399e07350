/** The fields that a script may name, each in braces: {firstName}. */
export const mergeFields = ['name', 'firstName', 'organization', 'title', 'me', 'coalition', 'ask'] as const;
export type MergeField = (typeof mergeFields)[number];
export type MergeValues = Readonly<Record<MergeField, string>>;

const field = /\{([A-Za-z]+)\}/g;

/** The script for one partner. What a field has no words for is left as a gap to fill by hand, and so is a field that does not exist. */
export function mergeScript(script: string, values: MergeValues): string {
  return script.replace(field, (whole, name: string) => {
    const known = mergeFields.find((each) => each === name);
    if (known === undefined) return whole;
    return values[known].trim() === '' ? '______' : values[known];
  });
}

/** The names in braces that are no merge fields. */
export function unknownFields(script: string): string[] {
  const names = [...script.matchAll(field)].map((match) => match[1] ?? '');
  return [...new Set(names.filter((name) => !mergeFields.some((each) => each === name)))];
}
