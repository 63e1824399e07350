import { addressOf, oneOf, textOf, whole } from '#renderer/app/address.ts';

import type { ListQuery } from '#shared/contract/filters.ts';

import { readFilter } from './read-filter.ts';

/**
 * What the address of a table holds: a view, what differs from it, and the row in use.
 * A part that cannot be read is left out, so that an old link still opens the table.
 */
export const tableSearch = addressOf({
  view: textOf(64),
  filter: readFilter,
  text: textOf(1_000),
  /** A field id, after a minus sign when it runs backwards. */
  sort: textOf(61),
  /** A field id; empty says that the view's own grouping is off. */
  group: textOf(60),
  archived: oneOf(['exclude', 'include', 'only']),
  /** The place of the cursor, from 0, among the rows of the table. */
  row: whole(0),
  /** The record shown in the peek panel. */
  peek: textOf(64),
});
export type TableSearch = ReturnType<typeof tableSearch>;

/** The query that the address asks for: that of its view with the differences laid over it. */
export function queryOf(base: ListQuery, search: TableSearch): ListQuery {
  return {
    filter: search.filter === undefined ? base.filter : search.filter.conditions.length === 0 ? null : search.filter,
    text: search.text ?? base.text,
    archived: search.archived ?? base.archived,
    sort: search.sort === undefined ? base.sort : sortOf(search.sort),
    groupBy: search.group === undefined ? base.groupBy : search.group === '' ? null : search.group,
  };
}

/** The parts of an address in which a query differs from that of its view. */
export function differencesOf(
  base: ListQuery,
  query: ListQuery,
): Pick<TableSearch, 'filter' | 'text' | 'sort' | 'group' | 'archived'> {
  return {
    filter: isSame(base.filter, query.filter) ? undefined : (query.filter ?? { match: 'all', conditions: [] }),
    text: base.text === query.text ? undefined : query.text,
    sort: isSame(base.sort, query.sort)
      ? undefined
      : `${query.sort.direction === 'desc' ? '-' : ''}${query.sort.field}`,
    group: base.groupBy === query.groupBy ? undefined : (query.groupBy ?? ''),
    archived: base.archived === query.archived ? undefined : query.archived,
  };
}

/** Whether two plain values hold the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortedKeys) === JSON.stringify(other, sortedKeys);
}

function sortOf(text: string): ListQuery['sort'] {
  return text.startsWith('-') ? { field: text.slice(1), direction: 'desc' } : { field: text, direction: 'asc' };
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
