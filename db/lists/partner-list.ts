import { setImmediate as nextTurn } from 'node:timers/promises';

import { sql, type Expression, type SqlBool } from 'kysely';

import type { ListQuery, Outline, Selection } from '#shared/contract/filters.ts';
import { AppError } from '#shared/errors.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { filterExpression } from './filter-sql.ts';
import { isArchived } from '../records/live.ts';
import type { Database } from '../schema/database.ts';
import type { ListDefinition, ListTable } from './list-definition.ts';

/** One page by keyset: rows after the cursor in the order of the list. */
export async function listPage<Table extends ListTable>(
  db: DbReader,
  list: ListDefinition<Table>,
  query: ListQuery,
  page: { cursor: string | null; limit: number; today: string },
): Promise<{ rows: Database[Table][]; nextCursor: string | null }> {
  const order = orderOf(list, query);
  let select = base(db, list, query, page.today).selectAll();
  if (page.cursor !== null) select = select.where(afterCursor(order, page.cursor));
  for (const part of order) select = select.orderBy(sql.ref(part.column), part.direction);
  const found = await select.limit(page.limit + 1).execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  // The row's shape is the table's; the builder knows only that it is one of two.
  return {
    rows: rows as unknown as Database[Table][],
    nextCursor: found.length > page.limit && last !== undefined ? cursorOf(order, last) : null,
  };
}

/**
 * How many rows, where each page starts, and the groups. Walks the index page by page and lets other calls through on the way:
 * numbering 100,000 rows in one statement would hold everybody up for a tenth of a second.
 */
export async function listOutline(
  db: DbReader,
  list: ListDefinition,
  query: ListQuery,
  options: { pageSize: number; today: string },
): Promise<Outline> {
  const order = orderOf(list, query);
  const cursors: (string | null)[] = [null];
  let walk = base(db, list, query, options.today).select(order.map((part) => sql.ref(part.column).as(part.column)));
  for (const part of order) walk = walk.orderBy(sql.ref(part.column), part.direction);
  for (;;) {
    const cursor = cursors.at(-1) ?? null;
    const rest = cursor === null ? walk : walk.where(afterCursor(order, cursor));
    const last = await rest
      .limit(1)
      .offset(options.pageSize - 1)
      .executeTakeFirst();
    if (last === undefined) {
      const { rows } = await sql<{
        count: number | string;
      }>`select count(*) as count from (${rest.limit(options.pageSize)}) as page`.execute(db);
      const left = Number(rows[0]?.count ?? 0);
      const total = (cursors.length - 1) * options.pageSize + left;
      if (left === 0 && cursors.length > 1) cursors.pop();
      return { total, pageSize: options.pageSize, cursors, groups: await groupsOf(db, list, query, options.today) };
    }
    cursors.push(cursorOf(order, last));
    if (cursors.length % pagesATurn === 0) await nextTurn();
  }
}

/** About 10 ms of walking. */
const pagesATurn = 150;

/** How many rows the query has. */
export async function listCount(db: DbReader, list: ListDefinition, query: ListQuery, today: string): Promise<number> {
  const { count } = await base(db, list, query, today)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The ids that a selection stands for, in the order of the list, at most `limit`. */
export async function selectedIds(
  db: DbReader,
  list: ListDefinition,
  selection: Selection,
  today: string,
  limit = 200_000,
): Promise<string[]> {
  if ('ids' in selection) {
    const ids: string[] = [];
    for (let start = 0; start < selection.ids.length; start += 500) {
      const rows = await db
        .selectFrom(list.table)
        .select('id')
        .where('id', 'in', selection.ids.slice(start, start + 500))
        .where('deleted_at', '=', '')
        .execute();
      const found = new Set(rows.map((row) => row.id));
      ids.push(...selection.ids.slice(start, start + 500).filter((id) => found.has(id)));
    }
    return ids.slice(0, limit);
  }
  const except = new Set(selection.except);
  let select = base(db, list, selection.query, today).select('id');
  for (const part of orderOf(list, selection.query)) select = select.orderBy(sql.ref(part.column), part.direction);
  return (await select.execute())
    .map((row) => row.id)
    .filter((id) => !except.has(id))
    .slice(0, limit);
}

/** Written out, not bound: SQLite proves that a partial index serves only from a literal. */
const isLive = sql<SqlBool>`deleted_at = ''`;

interface OrderPart {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** Group first, then the sort, then the name, then the id: a total order that an index of the table has. */
function orderOf(list: ListDefinition, query: ListQuery): OrderPart[] {
  const parts: OrderPart[] = [];
  if (query.groupBy !== null) parts.push({ column: sortColumn(list, query.groupBy), direction: 'asc' });
  const { direction } = query.sort;
  const column = sortColumn(list, query.sort.field);
  if (!parts.some((part) => part.column === column)) parts.push({ column, direction });
  // The second key of the indexes is the name, but of those over days, instants and ratings.
  const isNamed =
    !/^(last_contact_on|next_follow_up_on|created_at|updated_at|sort_name|stance_rank|stance_on|influence|interest|relationship)$/.test(
      column,
    );
  if (isNamed && !parts.some((part) => part.column === 'sort_name')) parts.push({ column: 'sort_name', direction });
  parts.push({ column: 'id', direction });
  return parts;
}

function sortColumn(list: ListDefinition, fieldId: string): string {
  const field = list.fields.find((candidate) => candidate.id === fieldId);
  if (field === undefined || !field.isSortable)
    throw new AppError('invalid', { field: fieldId, reason: 'notSortable' });
  return field.sortColumn ?? field.column;
}

function base(db: DbReader, list: ListDefinition, query: ListQuery, today: string) {
  // People stand for both tables here: every column that is named below exists in either.
  let select = db.selectFrom(list.table as 'people').where(isLive);
  if (query.archived !== 'include') select = select.where(isArchived(list.table, query.archived === 'only'));
  const { filter } = query;
  if (filter !== null && filter.conditions.length > 0) select = select.where(filterExpression(list, filter, today));
  for (const word of foldText(query.text).split(' ').filter(Boolean)) select = select.where(nameContains(list, word));
  return select;
}

function nameContains(list: ListDefinition, word: string): Expression<SqlBool> {
  const pattern = `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  if (list.table === 'organizations') return sql<SqlBool>`sort_name like ${pattern} escape '\\'`;
  return sql<SqlBool>`(sort_name like ${pattern} escape '\\' or sort_organization like ${pattern} escape '\\')`;
}

/** Lexicographic "after" for keys of mixed directions; with one direction a row comparison, which the index serves. */
function afterCursor(order: readonly OrderPart[], cursor: string): Expression<SqlBool> {
  const values = parseCursor(cursor, order.length);
  const direction = order[0]?.direction ?? 'asc';
  if (order.every((part) => part.direction === direction)) {
    const columns = sql.join(order.map((part) => sql.ref(part.column)));
    return sql<SqlBool>`(${columns}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`;
  }
  const branches = order.map((part, index) => {
    const equal = order.slice(0, index).map((earlier, place) => sql`${sql.ref(earlier.column)} = ${values[place]}`);
    return sql`(${sql.join([...equal, sql`${sql.ref(part.column)} ${sql.raw(part.direction === 'asc' ? '>' : '<')} ${values[index]}`], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(branches, sql` or `)})`;
}

function cursorOf(order: readonly OrderPart[], row: object): string {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return JSON.stringify(order.map((part) => values[part.column]));
}

function parseCursor(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(cursor);
    if (Array.isArray(values) && values.length === length && values.every(isKeyPart)) return values;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new AppError('invalid', { field: 'cursor', reason: 'notACursor' });
}

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

async function groupsOf(
  db: DbReader,
  list: ListDefinition,
  query: ListQuery,
  today: string,
): Promise<Outline['groups']> {
  if (query.groupBy === null) return [];
  const column = sortColumn(list, query.groupBy);
  const shown = { sort_organization: 'organization_name', sort_city: 'city' }[column] ?? column;
  const rows = await base(db, list, query, today)
    .select(({ fn }) => [
      sql.ref<string | number>(column).as('key'),
      sql<string | number>`min(${sql.ref(shown)})`.as('label'),
      fn.countAll().as('count'),
    ])
    .groupBy(sql.ref(column))
    .orderBy(sql.ref(column))
    .execute();
  return rows.map((row) => ({ key: String(row.key), label: String(row.label), count: Number(row.count) }));
}
