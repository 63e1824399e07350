import type { FieldDefinition, FieldKind } from '../filters.ts';

/** What a custom field holds. */
export const customFieldKinds = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'multi-choice',
  'checkbox',
  'link',
  'partner',
] as const;
export type CustomFieldKind = (typeof customFieldKinds)[number];

/** The kinds whose values a search finds a record by; nobody looks for a day, an amount or a tick by typing it. */
export const searchedKinds: ReadonlySet<string> = new Set<CustomFieldKind>([
  'text',
  'link',
  'number',
  'choice',
  'multi-choice',
  'partner',
]);

/** The record types that people may add fields to; partners also show them in their tables. */
export const customRecordTypes = [
  'people',
  'organizations',
  'interactions',
  'commitments',
  'agreements',
  'committees',
  'meetings',
  'decisions',
  'goals',
  'tasks',
  'campaigns',
  'assets',
  'stories',
  'objections',
  'pressOutlets',
  'risks',
  'wins',
  'pathwayMemos',
  'fundingStreams',
  'trainingSessions',
  'feedback',
  'indicators',
  'networkContacts',
  'losses',
  'lessons',
  'externalEvents',
] as const;
export type CustomRecordType = (typeof customRecordTypes)[number];

/** One of the choices of a field. A retired one stays where it was chosen and is not offered anymore. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly isRetired: boolean;
}

/** What decides how a value of a field is read, shown and ordered. */
export interface CustomFieldShape {
  readonly kind: CustomFieldKind;
  readonly options: readonly ChoiceOption[];
  /** For money the currency, such as `USD`; for numbers what is counted; '' when nobody said. */
  readonly unit: string;
}

/** How many choices a field may have. */
export const optionLimit = 200;

/** How many fields a record type may have. */
export const fieldLimit = 100;

/** The longest text of a value, in characters. */
export const valueLimit = 1_000;

const prefix = 'custom:';

/** The id of a custom field's column: in tables, filters, sorts, groups, exports, imports and the history. */
export function customColumn(fieldId: string): string {
  return prefix + fieldId;
}

/** The field that a column is of; null for the columns that every record has. */
export function customFieldId(column: string): string | null {
  return column.startsWith(prefix) ? column.slice(prefix.length) : null;
}

/** A custom field as tables show, sort, group and filter by it. */
export function customFieldDefinition(
  field: CustomFieldShape & { readonly id: string; readonly name: string },
): FieldDefinition {
  const { kind } = field;
  return {
    id: customColumn(field.id),
    label: field.name,
    kind: tableKinds[kind],
    isSortable: kind !== 'multi-choice',
    isGroupable: kind === 'choice' || kind === 'checkbox' || kind === 'partner',
    ...(kind === 'choice' || kind === 'multi-choice' ? { options: field.options } : {}),
  };
}

const tableKinds: Readonly<Record<CustomFieldKind, FieldKind>> = {
  text: 'text',
  number: 'number',
  money: 'number',
  date: 'day',
  choice: 'choice',
  'multi-choice': 'choices',
  checkbox: 'flag',
  link: 'text',
  partner: 'partner',
};
