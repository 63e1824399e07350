import type { ListQuery } from '#shared/contract/filters.ts';
import {
  isFilterGroup,
  operatorsByKind,
  type FieldDefinition,
  type FilterCondition,
  type FilterGroup,
  type FilterOperator,
} from '#shared/domain/filters.ts';

/** The place of an entry in a filter: an index for each level. */
export type FilterPath = readonly number[];

/** What the editor of an operator asks for. */
export type ValueEditorKind =
  | 'none'
  | 'text'
  | 'day'
  | 'days'
  | 'choices'
  | 'members'
  | 'tags'
  | 'organizations'
  | 'partners';

/** How deep groups may stand in groups, the filter itself counted. */
export const deepestGroup = 3;

/** An empty filter. */
export const noFilter: FilterGroup = { match: 'all', conditions: [] };

/** Which editor a condition needs for its value. */
export function valueEditorOf(field: FieldDefinition, operator: FilterOperator): ValueEditorKind {
  if (operator === 'isEmpty' || operator === 'isNotEmpty' || operator === 'isTrue' || operator === 'isFalse')
    return 'none';
  if (field.kind === 'day') return operator === 'on' || operator === 'before' || operator === 'after' ? 'day' : 'days';
  if (field.kind === 'member') return 'members';
  if (field.kind === 'tags') return 'tags';
  if (field.kind === 'organization') return 'organizations';
  if (field.kind === 'partner') return 'partners';
  if (field.kind === 'choice' || field.kind === 'choices') return 'choices';
  return 'text';
}

/** A new condition on a field: its usual operator and nothing chosen yet. */
export function newCondition(field: FieldDefinition): FilterCondition {
  const [operator = 'isNotEmpty'] = operatorsByKind[field.kind];
  return { field: field.id, operator, value: emptyValue(valueEditorOf(field, operator)) };
}

/** The condition with another operator; its value stays where the new operator takes the same kind. */
export function withOperator(
  field: FieldDefinition,
  condition: FilterCondition,
  operator: FilterOperator,
): FilterCondition {
  const kind = valueEditorOf(field, operator);
  const isSameKind = kind === valueEditorOf(field, condition.operator);
  return { ...condition, operator, value: isSameKind ? condition.value : emptyValue(kind) };
}

/** Whether a condition says enough to filter by. */
export function isComplete(field: FieldDefinition | undefined, condition: FilterCondition): boolean {
  if (field === undefined) return false;
  const kind = valueEditorOf(field, condition.operator);
  if (kind === 'none') return true;
  if (kind === 'days') return typeof condition.value === 'number' && condition.value >= 0;
  if (Array.isArray(condition.value)) return condition.value.length > 0;
  return typeof condition.value === 'string' && condition.value !== '';
}

/** The filter without conditions that are not finished and groups that hold none; null when nothing is left. */
export function finishedFilter(filter: FilterGroup, fields: readonly FieldDefinition[]): ListQuery['filter'] {
  const left = finishedGroup(filter, fields);
  // A filter that came from the contract's own schema or its editor is at most three levels deep.
  return left.conditions.length === 0 ? null : (left as ListQuery['filter']);
}

/** The filter with the entry at a path replaced; the filter itself at the empty path. */
export function replaceAt(filter: FilterGroup, path: FilterPath, entry: FilterCondition | FilterGroup): FilterGroup {
  const [index, ...rest] = path;
  if (index === undefined) return isFilterGroup(entry) ? entry : filter;
  return {
    ...filter,
    conditions: filter.conditions.map((each, place) => {
      if (place !== index) return each;
      return rest.length > 0 && isFilterGroup(each) ? replaceAt(each, rest, entry) : entry;
    }),
  };
}

/** The filter with an entry added to the group at a path. */
export function addAt(filter: FilterGroup, path: FilterPath, entry: FilterCondition | FilterGroup): FilterGroup {
  const group = entryAt(filter, path);
  if (group === undefined || !isFilterGroup(group)) return filter;
  return replaceAt(filter, path, { ...group, conditions: [...group.conditions, entry] });
}

/** The filter without the entry at a path. */
export function removeAt(filter: FilterGroup, path: FilterPath): FilterGroup {
  const parent = entryAt(filter, path.slice(0, -1));
  if (path.length === 0 || parent === undefined || !isFilterGroup(parent)) return filter;
  return replaceAt(filter, path.slice(0, -1), {
    ...parent,
    conditions: parent.conditions.filter((_each, place) => place !== path.at(-1)),
  });
}

/** How many conditions a filter holds, those of its groups counted. */
export function conditionCount(filter: FilterGroup | null): number {
  if (filter === null) return 0;
  return filter.conditions.reduce((sum, entry) => sum + (isFilterGroup(entry) ? conditionCount(entry) : 1), 0);
}

function entryAt(filter: FilterGroup, path: FilterPath): FilterCondition | FilterGroup | undefined {
  let entry: FilterCondition | FilterGroup | undefined = filter;
  for (const index of path) entry = entry !== undefined && isFilterGroup(entry) ? entry.conditions[index] : undefined;
  return entry;
}

function finishedGroup(group: FilterGroup, fields: readonly FieldDefinition[]): FilterGroup {
  const conditions = group.conditions.flatMap((entry): (FilterCondition | FilterGroup)[] => {
    if (isFilterGroup(entry)) {
      const left = finishedGroup(entry, fields);
      return left.conditions.length === 0 ? [] : [left];
    }
    return isComplete(
      fields.find((field) => field.id === entry.field),
      entry,
    )
      ? [entry]
      : [];
  });
  return { match: group.match, conditions };
}

function emptyValue(kind: ValueEditorKind): FilterCondition['value'] {
  if (kind === 'none') return null;
  if (kind === 'text') return '';
  if (kind === 'day') return '';
  if (kind === 'days') return 30;
  return [];
}
