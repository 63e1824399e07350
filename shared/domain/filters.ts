/** How a condition compares a field with its value. */
export const filterOperators = [
  'is',
  'isNot',
  'contains',
  'doesNotContain',
  'startsWith',
  'isEmpty',
  'isNotEmpty',
  'anyOf',
  'noneOf',
  'on',
  'before',
  'after',
  'withinLastDays',
  'notWithinLastDays',
  'withinNextDays',
  'isTrue',
  'isFalse',
  'equals',
  'atLeast',
  'atMost',
] as const;
export type FilterOperator = (typeof filterOperators)[number];

export interface FilterCondition {
  readonly field: string;
  readonly operator: FilterOperator;
  readonly value: string | readonly string[] | number | boolean | null;
}

export interface FilterGroup {
  readonly match: 'all' | 'any';
  readonly conditions: readonly (FilterCondition | FilterGroup)[];
}

/** What a field holds, which decides its operators and its editor. */
export const fieldKinds = [
  'text',
  'choice',
  'choices',
  'day',
  'flag',
  'member',
  'tags',
  'organization',
  'number',
  'partner',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A field that tables show, sort, group and filter by. */
export interface FieldDefinition {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly isSortable: boolean;
  readonly isGroupable: boolean;
  /** For `choice` and `choices`: the vocabulary in `shared/content`. */
  readonly vocabulary?:
    | 'sectors'
    | 'organizationKinds'
    | 'ladderStages'
    | 'languages'
    | 'channels'
    | 'stances'
    | 'influence'
    | 'interest'
    | 'relationship';
  /** For the choices of a custom field, which are not in a vocabulary. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

/** The operators that make sense for a kind of field, the usual one first. */
export const operatorsByKind: Readonly<Record<FieldKind, readonly FilterOperator[]>> = {
  text: ['contains', 'doesNotContain', 'is', 'isNot', 'startsWith', 'isEmpty', 'isNotEmpty'],
  choice: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
  choices: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
  day: ['withinLastDays', 'notWithinLastDays', 'withinNextDays', 'on', 'before', 'after', 'isEmpty', 'isNotEmpty'],
  flag: ['isTrue', 'isFalse'],
  member: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
  tags: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
  organization: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
  number: ['equals', 'atLeast', 'atMost', 'isEmpty', 'isNotEmpty'],
  partner: ['anyOf', 'noneOf', 'isEmpty', 'isNotEmpty'],
};

/** Whether an entry of a group is itself a group. */
export function isFilterGroup(entry: FilterCondition | FilterGroup): entry is FilterGroup {
  return 'match' in entry;
}
