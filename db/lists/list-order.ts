import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { ListQuery } from '#shared/contract/filters.ts';
import { AppError } from '#shared/errors.ts';

import type { ListDefinition, ListField } from './list-definition.ts';

/** One key of an order, with the name under which a row has it. */
export interface OrderPart {
  readonly key: string;
  readonly expression: RawBuilder<unknown>;
  readonly direction: 'asc' | 'desc';
}

/**
 * A run of rows that one index gives in order. Most lists are one. In the order of a custom field there are several: a run for each
 * choice, or one for all values, and last, whichever way it is sorted, the records without a value, in the order of their names.
 */
export interface Segment {
  /** What a cursor names it by. */
  readonly key: string;
  /** The field whose values the rows are joined with, as `cv`; records without one are there when `isOptional`. */
  readonly custom?: CustomField;
  readonly isOptional?: boolean;
  readonly where?: Expression<SqlBool>;
  readonly order: readonly OrderPart[];
}

/** The runs of a list in their order. Group first, then the sort, then the name, then the id: a total order. */
export function segmentsOf(list: ListDefinition, query: ListQuery): Segment[] {
  const { direction } = query.sort;
  const sort = sortField(list, query.sort.field);
  const group = query.groupBy === null ? undefined : sortField(list, query.groupBy);
  if (group?.custom !== undefined) {
    const inner = sort === group || sort.id === 'name' || sort.custom !== undefined ? [] : ownParts(sort, direction);
    return customSegments(list, group.custom, 'asc', direction, inner);
  }
  if (sort.custom === undefined)
    return [
      {
        key: '',
        order: withId(
          [...(group === undefined ? [] : ownParts(group, 'asc', true)), ...ownParts(sort, direction)],
          direction,
        ),
      },
    ];
  if (group === undefined) return customSegments(list, sort.custom, direction, direction, []);
  // Within groups of another field there is no index over both: such rows are sorted.
  return [
    {
      key: '',
      custom: sort.custom,
      isOptional: true,
      order: withId([...ownParts(group, 'asc', true), ...joinedParts(sort.custom, direction)], direction),
    },
  ];
}

function customSegments(
  list: ListDefinition,
  field: CustomField,
  direction: 'asc' | 'desc',
  within: 'asc' | 'desc',
  inner: readonly OrderPart[],
): Segment[] {
  const ids = field.options.map((option) => option.id);
  const names: OrderPart[] = [
    { key: 'cv_name', expression: sql.ref('cv_name'), direction: within },
    { key: 'cv_record', expression: sql.ref('cv_record'), direction: within },
  ];
  const rest = inner.length > 0 ? withId(inner, within) : names;
  const byValue: OrderPart[] = [
    { key: 'cv_text', expression: sql.ref('cv_text'), direction },
    { key: 'cv_number', expression: sql.ref('cv_number'), direction },
    ...rest,
  ];
  const chosen = (direction === 'asc' ? ids : ids.toReversed()).map((id): Segment => ({
    key: id,
    custom: field,
    where: sql<SqlBool>`cv_text = ${id} and cv_number = 0`,
    order: rest,
  }));
  const filled: Segment = { key: 'rest', custom: field, order: byValue };
  const isChosen = field.kind === 'choice' && ids.length > 0;
  const unknown: Segment = { ...filled, where: sql<SqlBool>`cv_text not in (${sql.join(ids)})` };
  const without: Segment = {
    key: 'without',
    where: sql<SqlBool>`not exists (select 1 from custom_values as v where v.record_id = ${sql.ref(`${list.table}.id`)} and v.field_id = ${field.id})`,
    order: withId(inner.length > 0 ? inner : [own('sort_name', within)], within),
  };
  return isChosen ? [...chosen, unknown, without] : [filled, without];
}

/** The value of a custom field among other keys: those without one last. */
function joinedParts(field: CustomField, direction: 'asc' | 'desc'): OrderPart[] {
  const places = sql.join(
    field.options.map((option, place) => sql`when ${option.id} then ${sql.lit(place)}`),
    sql` `,
  );
  const isChosen = field.kind === 'choice' && field.options.length > 0;
  const place: OrderPart = { key: 'cv_place', expression: sql`case cv_text ${places} else 999 end`, direction };
  return [
    { key: 'cv_without', expression: sql`case when cv_record is null then 1 else 0 end`, direction: 'asc' },
    ...(isChosen ? [place] : []),
    { key: 'cv_shown', expression: sql`coalesce(cv_text, '')`, direction },
    { key: 'cv_figure', expression: sql`coalesce(cv_number, 0)`, direction },
    own('sort_name', direction),
  ];
}

/** The column, and the name behind it where the index has it. */
function ownParts(field: ListField, direction: 'asc' | 'desc', isGroup = false): OrderPart[] {
  const column = field.sortColumn ?? field.column;
  const parts = [own(column, direction)];
  // The second key of the indexes is the name, but of those over days, instants and ratings.
  return isGroup || withoutName.test(column) ? parts : [...parts, own('sort_name', direction)];
}

const withoutName =
  /^(last_contact_on|next_follow_up_on|created_at|updated_at|sort_name|stance_rank|stance_on|influence|interest|relationship)$/;

function own(column: string, direction: 'asc' | 'desc'): OrderPart {
  return { key: column, expression: sql.ref(column), direction };
}

/** Each key once, and the id at the end. */
function withId(parts: readonly OrderPart[], direction: 'asc' | 'desc'): OrderPart[] {
  const once = parts.filter((part, place) => parts.findIndex((other) => other.key === part.key) === place);
  return [...once, own('id', direction)];
}

function sortField(list: ListDefinition, id: string): ListField {
  const field = list.fields.find((candidate) => candidate.id === id);
  if (field === undefined || !field.isSortable) throw new AppError('invalid', { field: id, reason: 'notSortable' });
  return field;
}

/** Lexicographic "after" for keys of mixed directions; with one direction a row comparison, which the index serves. */
export function afterKeys(order: readonly OrderPart[], values: readonly (string | number)[]): Expression<SqlBool> {
  const direction = order[0]?.direction ?? 'asc';
  if (order.every((part) => part.direction === direction)) {
    const columns = sql.join(order.map((part) => part.expression));
    return sql<SqlBool>`(${columns}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`;
  }
  const branches = order.map((part, index) => {
    const equal = order.slice(0, index).map((earlier, place) => sql`${earlier.expression} = ${values[place]}`);
    return sql`(${sql.join([...equal, sql`${part.expression} ${sql.raw(part.direction === 'asc' ? '>' : '<')} ${values[index]}`], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(branches, sql` or `)})`;
}

/** Where a page ends: the run and the keys of its last row. */
export function cursorOf(segments: readonly Segment[], segment: Segment, row: object): string {
  const values: Readonly<Record<string, unknown>> = { ...row };
  const keys = segment.order.map((part) => values[part.key]);
  return JSON.stringify(segments.length === 1 ? keys : [segment.key, ...keys]);
}

/** The run in which a cursor stands, and the keys after which it goes on. Fails with `invalid`. */
export function parseCursor(
  segments: readonly Segment[],
  cursor: string | null,
): { readonly from: number; readonly keys: readonly (string | number)[] | null } {
  if (cursor === null) return { from: 0, keys: null };
  try {
    const values: unknown = JSON.parse(cursor);
    if (Array.isArray(values) && values.every(isKeyPart)) {
      const from = segments.length === 1 ? 0 : segments.findIndex((segment) => segment.key === values[0]);
      const keys = segments.length === 1 ? values : values.slice(1);
      if (keys.length === segments[from]?.order.length) return { from, keys };
    }
  } catch {
    // Falls through to the one refusal below.
  }
  throw new AppError('invalid', { field: 'cursor', reason: 'notACursor' });
}

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
