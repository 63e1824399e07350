import { countWords, quoted } from '../summaries.ts';

/* The sentences of the history about custom fields. */

/** "Added the field “Service hours”". */
export function customFieldAdded(name: string): string {
  return `Added the field ${quoted(name)}`;
}

/** "Changed the field “Service hours”". */
export function customFieldChanged(name: string): string {
  return `Changed the field ${quoted(name)}`;
}

/** "Merged “Monthly” into “Every month” in “Board meets”". */
export function optionsMerged(from: string, into: string, name: string): string {
  return `Merged ${quoted(from)} into ${quoted(into)} in ${quoted(name)}`;
}

/** "Changed the kind of “Service hours”". */
export function customKindChanged(name: string): string {
  return `Changed the kind of ${quoted(name)}`;
}

/** "Changed Service hours of Hillcrest Parent Circle", or of several fields and records by their numbers. */
export function customValuesSet(names: readonly string[], labels: readonly string[], count: number): string {
  const [only] = names;
  const what = names.length === 1 && only !== undefined ? only : countWords(names.length, 'field', 'fields');
  const [record] = labels;
  const whose = count === 1 && record !== undefined ? record : countWords(count, 'record', 'records');
  return `Changed ${what} of ${whose}`;
}
