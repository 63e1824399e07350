import { sql, type Expression, type SqlBool } from 'kysely';

import { addDays, isIsoDay } from '#shared/dates.ts';
import { isFilterGroup, type FilterCondition, type FilterGroup } from '#shared/domain/filters.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import { customExpression } from './custom-filter.ts';
import type { ListDefinition, ListField } from './list-definition.ts';

/** A filter as a SQL condition. Relative days count from `today`. Fails with `invalid` for an unknown field or a value of the wrong kind. */
export function filterExpression(list: ListDefinition, group: FilterGroup, today: string): Expression<SqlBool> {
  const parts = group.conditions.map((entry) =>
    isFilterGroup(entry) ? filterExpression(list, entry, today) : conditionExpression(list, entry, today),
  );
  if (parts.length === 0) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(${sql.join(parts, group.match === 'all' ? sql` and ` : sql` or `)})`;
}

function conditionExpression(list: ListDefinition, condition: FilterCondition, today: string): Expression<SqlBool> {
  const field = list.fields.find((candidate) => candidate.id === condition.field);
  if (field === undefined) throw new AppError('invalid', { field: condition.field, reason: 'unknownField' });
  if (field.custom !== undefined) return customExpression(list, field.custom, condition, today);
  const column = sql.ref<string>(field.column);
  if (field.storage === 'number' && !numberOperators.has(condition.operator))
    throw new AppError('invalid', { field: condition.field, reason: 'unknownOperator' });
  switch (condition.operator) {
    case 'isEmpty':
      return emptiness(field, list, true);
    case 'isNotEmpty':
      return emptiness(field, list, false);
    case 'isTrue':
      return sql<SqlBool>`${column} = 1`;
    case 'isFalse':
      return sql<SqlBool>`${column} = 0`;
    case 'is':
      return sql<SqlBool>`${column} = ${textValue(field, condition)}`;
    case 'isNot':
      return sql<SqlBool>`${column} <> ${textValue(field, condition)}`;
    case 'contains':
      return contains(field, condition);
    case 'doesNotContain':
      return sql<SqlBool>`not (${contains(field, condition)})`;
    case 'startsWith':
      return startsWith(field, column, condition);
    case 'anyOf':
      return membership(field, list, condition);
    case 'noneOf':
      return sql<SqlBool>`not (${membership(field, list, condition)})`;
    default:
      return dayExpression(field, column, condition, today);
  }
}

/** What can be asked of a number that is chosen from a scale. */
const numberOperators = new Set<string>(['isEmpty', 'isNotEmpty', 'anyOf', 'noneOf']);

function emptiness(field: ListField, list: ListDefinition, isEmpty: boolean): Expression<SqlBool> {
  if (field.storage === 'tags') {
    const any = sql`exists (select 1 from record_tags where record_tags.record_id = ${sql.ref(`${list.table}.id`)})`;
    return isEmpty ? sql<SqlBool>`not ${any}` : sql<SqlBool>`${any}`;
  }
  const nothing = field.storage === 'words' ? '[]' : field.storage === 'number' ? (field.unknown ?? 0) : '';
  return isEmpty
    ? sql<SqlBool>`${sql.ref(field.column)} = ${nothing}`
    : sql<SqlBool>`${sql.ref(field.column)} <> ${nothing}`;
}

/** A pattern as the caller wrote it: its own % and _ are letters. */
function contains(field: ListField, condition: FilterCondition): Expression<SqlBool> {
  const pattern = `%${textValue(field, condition).replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const column = field.storage === 'folded' ? sql`${sql.ref(field.column)}` : sql`lower(${sql.ref(field.column)})`;
  return sql<SqlBool>`${column} like ${field.storage === 'folded' ? pattern : pattern.toLowerCase()} escape '\\'`;
}

/** As a range, so that an index serves it. */
function startsWith(field: ListField, column: Expression<string>, condition: FilterCondition): Expression<SqlBool> {
  const start = textValue(field, condition);
  return sql<SqlBool>`(${column} >= ${start} and ${column} < ${`${start}\u{10FFFF}`})`;
}

function membership(field: ListField, list: ListDefinition, condition: FilterCondition): Expression<SqlBool> {
  const values = listValue(condition);
  if (values.length === 0) return sql<SqlBool>`1 = 0`;
  if (field.storage === 'tags') {
    return sql<SqlBool>`${sql.ref(`${list.table}.id`)} in (select record_id from record_tags where tag_id in (${sql.join(values)}))`;
  }
  if (field.storage === 'words') {
    return sql<SqlBool>`(${sql.join(
      values.map((value) => sql`${sql.ref(field.column)} like ${`%"${value.replace(/[\\%_"]/g, '')}"%`}`),
      sql` or `,
    )})`;
  }
  if (field.storage === 'number') {
    const numbers = values.map(Number);
    if (!numbers.every(Number.isInteger))
      throw new AppError('invalid', { field: condition.field, reason: 'listNeeded' });
    return sql<SqlBool>`${sql.ref(field.column)} in (${sql.join(numbers)})`;
  }
  return sql<SqlBool>`${sql.ref(field.column)} in (${sql.join(values)})`;
}

function dayExpression(
  field: ListField,
  column: Expression<string>,
  condition: FilterCondition,
  today: string,
): Expression<SqlBool> {
  // An instant is compared by the text of its day, which is how it begins.
  const until = (day: string) => (field.storage === 'instant' ? `${day}T\u{10FFFF}` : day);
  const known = sql`${column} <> ''`;
  switch (condition.operator) {
    case 'on':
      return sql<SqlBool>`(${column} >= ${dayValue(condition)} and ${column} <= ${until(dayValue(condition))})`;
    case 'before':
      return sql<SqlBool>`(${known} and ${column} < ${dayValue(condition)})`;
    case 'after':
      return sql<SqlBool>`${column} > ${until(dayValue(condition))}`;
    case 'withinLastDays':
      return sql<SqlBool>`(${column} >= ${addDays(today, -numberValue(condition))} and ${column} <= ${until(today)})`;
    case 'notWithinLastDays':
      return sql<SqlBool>`${column} < ${addDays(today, -numberValue(condition))}`;
    case 'withinNextDays':
      return sql<SqlBool>`(${column} >= ${today} and ${column} <= ${until(addDays(today, numberValue(condition)))})`;
    default:
      throw new AppError('invalid', { field: condition.field, reason: 'unknownOperator' });
  }
}

function textValue(field: ListField, condition: FilterCondition): string {
  if (typeof condition.value !== 'string')
    throw new AppError('invalid', { field: condition.field, reason: 'textNeeded' });
  return field.storage === 'folded' ? foldText(condition.value) : condition.value;
}

function listValue(condition: FilterCondition): readonly string[] {
  const { value } = condition;
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return value;
  throw new AppError('invalid', { field: condition.field, reason: 'listNeeded' });
}

function dayValue(condition: FilterCondition): string {
  if (typeof condition.value !== 'string' || !isIsoDay(condition.value))
    throw new AppError('invalid', { field: condition.field, reason: 'notADay' });
  return condition.value;
}

function numberValue(condition: FilterCondition): number {
  const value = Number(condition.value);
  if (!Number.isInteger(value) || value < 0 || value > 36_500)
    throw new AppError('invalid', { field: condition.field, reason: 'notANumberOfDays' });
  return value;
}
