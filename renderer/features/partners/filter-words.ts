import type { Translate } from '#renderer/i18n/translate.ts';
import { partners } from '#renderer/i18n/en/partners.ts';
import { isFilterGroup, type FieldDefinition, type FilterCondition, type FilterGroup } from '#shared/domain/filters.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from './day-words.ts';
import { valueEditorOf } from './filter-edits.ts';
import { choiceLabel } from './vocabularies.ts';

/** What the words of a filter are made with. */
export interface FilterWordsContext {
  readonly fields: readonly FieldDefinition[];
  readonly t: Translate<'partners'>;
  readonly today: IsoDay;
  readonly memberName: (id: string) => string;
  readonly tagName: (id: string) => string;
  readonly organizationName: (id: string) => string;
}

/** A condition as a chip says it: the field, and what about it. */
export function conditionWords(
  condition: FilterCondition,
  context: FilterWordsContext,
): { readonly label: string; readonly value: string } {
  const field = context.fields.find((candidate) => candidate.id === condition.field);
  if (field === undefined) return { label: condition.field, value: '' };
  return { label: fieldLabel(field, context.t), value: valueWords(field, condition, context) };
}

/** A group as one line: its conditions joined by "and" or "or". */
export function groupWords(group: FilterGroup, context: FilterWordsContext): string {
  const parts = group.conditions.map((entry) => {
    if (isFilterGroup(entry)) return `(${groupWords(entry, context)})`;
    const { label, value } = conditionWords(entry, context);
    return `${label} ${value}`;
  });
  return parts.join(` ${context.t(group.match === 'all' ? 'filter.and' : 'filter.or')} `);
}

/** All conditions of a filter, one line each, as an empty table names them. */
export function filterLines(filter: FilterGroup, context: FilterWordsContext): string[] {
  if (filter.match === 'any' && filter.conditions.length > 1) return [groupWords(filter, context)];
  return filter.conditions.map((entry) =>
    isFilterGroup(entry) ? groupWords(entry, context) : Object.values(conditionWords(entry, context)).join(' '),
  );
}

/** The name of a field in the person's language. */
export function fieldLabel(field: Pick<FieldDefinition, 'id' | 'label'>, t: Translate<'partners'>): string {
  return isKnownField(field.id) ? t(`fields.${field.id}`) : field.label;
}

function isKnownField(id: string): id is keyof typeof partners.fields {
  return Object.hasOwn(partners.fields, id);
}

function valueWords(field: FieldDefinition, condition: FilterCondition, context: FilterWordsContext): string {
  const count = typeof condition.value === 'number' ? condition.value : 0;
  return context.t(`filter.words.${condition.operator}`, { count, value: plainValue(field, condition, context) });
}

function plainValue(field: FieldDefinition, { operator, value }: FilterCondition, context: FilterWordsContext): string {
  switch (valueEditorOf(field, operator)) {
    case 'none':
    case 'days':
      return '';
    case 'day':
      return typeof value === 'string' && value !== '' ? shortDay(value, context.today) : '';
    case 'text':
      return String(value ?? '');
    case 'choices':
      return listWords(value, (id) => fieldChoiceLabel(field, id), context);
    case 'members':
      return listWords(value, context.memberName, context);
    case 'tags':
      return listWords(value, context.tagName, context);
    case 'organizations':
    case 'partners':
      return listWords(value, context.organizationName, context);
  }
}

/** A choice by its name: of a vocabulary, or of a custom field. */
export function fieldChoiceLabel(field: FieldDefinition, id: string): string {
  if (field.options === undefined) return choiceLabel(field.vocabulary ?? 'sectors', id);
  return field.options.find((option) => option.id === id)?.label ?? '…';
}

/** Two names are said; of more, the first and how many others. */
function listWords(value: FilterCondition['value'], nameOf: (id: string) => string, { t }: FilterWordsContext): string {
  const ids = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const [first, second] = ids.map(nameOf);
  if (first === undefined) return '';
  if (second === undefined) return first;
  if (ids.length === 2) return t('filter.oneOrOther', { one: first, other: second });
  return t('filter.oneAndMore', { one: first, count: ids.length - 1 });
}
