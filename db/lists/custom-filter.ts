import { sql, type RawBuilder, type Expression, type SqlBool } from 'kysely';

import type { CustomField } from '#shared/contract/custom-fields.ts';
import { addDays, isIsoDay } from '#shared/dates.ts';
import { readText } from '#shared/domain/custom-fields/values.ts';
import type { FilterCondition } from '#shared/domain/filters.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { ListDefinition } from './list-definition.ts';

/**
 * A condition on a custom field. What few records meet is found by the index of values and the list goes by them; what many meet is
 * looked up record by record while the list goes in its order. Fails with `invalid` for a value of the wrong kind.
 */
export function customExpression(
  list: ListDefinition,
  field: CustomField,
  condition: FilterCondition,
  today: string,
): Expression<SqlBool> {
  const { isNegative, values } = matching(field, condition, today);
  const id = sql.ref(`${list.table}.id`);
  if (list.rare?.has(condition) === true)
    return sql<SqlBool>`${id} in (select record_id from custom_values as v where v.field_id = ${field.id} and ${values})`;
  const some = sql<SqlBool>`exists (select 1 from custom_values as v where v.record_id = ${id} and v.field_id = ${field.id} and ${values})`;
  return isNegative ? sql<SqlBool>`not ${some}` : some;
}

/** What the values that meet a condition look like, or those that do not. `v` is the table of values. */
export function matching(
  field: CustomField,
  condition: FilterCondition,
  today: string,
): { readonly isNegative: boolean; readonly values: RawBuilder<SqlBool> } {
  const yes = (values: RawBuilder<SqlBool>) => ({ isNegative: false, values });
  const no = (values: RawBuilder<SqlBool>) => ({ isNegative: true, values });
  const any = sql<SqlBool>`1 = 1`;
  switch (condition.operator) {
    case 'isEmpty':
    case 'isFalse':
      return no(any);
    case 'isNotEmpty':
    case 'isTrue':
      return yes(any);
    case 'is':
      return yes(sql<SqlBool>`v.sort_text = ${words(condition)}`);
    case 'isNot':
      return no(sql<SqlBool>`v.sort_text = ${words(condition)}`);
    case 'contains':
      return yes(contains(condition));
    case 'doesNotContain':
      return no(contains(condition));
    case 'startsWith':
      return yes(sql<SqlBool>`v.sort_text >= ${words(condition)} and v.sort_text < ${`${words(condition)}\u{10FFFF}`}`);
    case 'anyOf':
      return yes(among(field, condition));
    case 'noneOf':
      return no(among(field, condition));
    case 'equals':
      return yes(sql<SqlBool>`v.sort_number = ${number(field, condition)}`);
    case 'atLeast':
      return yes(sql<SqlBool>`v.sort_number >= ${number(field, condition)}`);
    case 'atMost':
      return yes(sql<SqlBool>`v.sort_number <= ${number(field, condition)}`);
    case 'on':
      return yes(sql<SqlBool>`v.sort_text = ${day(condition)}`);
    case 'before':
      return yes(sql<SqlBool>`v.sort_text < ${day(condition)}`);
    case 'after':
      return yes(sql<SqlBool>`v.sort_text > ${day(condition)}`);
    case 'withinLastDays':
      return yes(sql<SqlBool>`v.sort_text >= ${addDays(today, -days(condition))} and v.sort_text <= ${today}`);
    case 'notWithinLastDays':
      return no(sql<SqlBool>`v.sort_text >= ${addDays(today, -days(condition))}`);
    case 'withinNextDays':
      return yes(sql<SqlBool>`v.sort_text >= ${today} and v.sort_text <= ${addDays(today, days(condition))}`);
  }
}

function contains(condition: FilterCondition): RawBuilder<SqlBool> {
  const pattern = `%${words(condition).replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<SqlBool>`v.sort_text like ${pattern} escape '\\'`;
}

function among(field: CustomField, condition: FilterCondition): RawBuilder<SqlBool> {
  const { value } = condition;
  const ids = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : undefined;
  if (ids === undefined) throw new AppError('invalid', { field: condition.field, reason: 'listNeeded' });
  if (ids.length === 0) return sql<SqlBool>`1 = 0`;
  if (field.kind === 'multi-choice')
    return sql<SqlBool>`(${sql.join(
      ids.map((id) => sql`v.value like ${`%"${id.replace(/[\\%_"]/g, '')}"%`}`),
      sql` or `,
    )})`;
  if (field.kind === 'partner')
    return sql<SqlBool>`v.partner_id in (${sql.join(ids.map((id) => id.split('/').at(-1) ?? ''))})`;
  return sql<SqlBool>`v.sort_text in (${sql.join(ids)})`;
}

function words(condition: FilterCondition): string {
  if (typeof condition.value !== 'string')
    throw new AppError('invalid', { field: condition.field, reason: 'textNeeded' });
  return foldText(condition.value);
}

/** A number as somebody writes it, in the units in which the field keeps it. */
function number(field: CustomField, condition: FilterCondition): number {
  const read = readText(field, String(condition.value ?? ''));
  if ('reason' in read || read.value === '')
    throw new AppError('invalid', { field: condition.field, reason: 'notANumber' });
  return Number(read.value);
}

function day(condition: FilterCondition): string {
  if (typeof condition.value !== 'string' || !isIsoDay(condition.value))
    throw new AppError('invalid', { field: condition.field, reason: 'notADay' });
  return condition.value;
}

function days(condition: FilterCondition): number {
  const value = Number(condition.value);
  if (!Number.isInteger(value) || value < 0 || value > 36_500)
    throw new AppError('invalid', { field: condition.field, reason: 'notANumberOfDays' });
  return value;
}
