import { setImmediate as nextTurn } from 'node:timers/promises';

import { sql, type Expression, type SqlBool } from 'kysely';

import type { ListQuery, Outline, Selection } from '#shared/contract/filters.ts';
import { foldText } from '#shared/text.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { filterExpression } from './filter-sql.ts';
import { isArchived } from '../records/live.ts';
import type { Database } from '../schema/database.ts';
import { customGroups } from './custom-groups.ts';
import { afterKeys, cursorOf, parseCursor, segmentsOf, type Segment } from './list-order.ts';
import type { ListDefinition, ListTable } from './list-definition.ts';
import { withCustomFields } from './with-custom-fields.ts';

/** One page by keyset: rows after the cursor in the order of the list. */
export async function listPage<Table extends ListTable>(
  db: DbReader,
  known: ListDefinition<Table>,
  query: ListQuery,
  page: { cursor: string | null; limit: number; today: string },
): Promise<{ rows: Database[Table][]; nextCursor: string | null }> {
  const list = await withCustomFields(db, known, query, page.today);
  const segments = segmentsOf(list, query);
  const { from, keys } = parseCursor(segments, page.cursor);
  const found: { readonly segment: Segment; readonly row: object }[] = [];
  for (const [index, segment] of segments.slice(from).entries()) {
    let select = ordered(segmentBase(db, list, query, page.today, segment), segment)
      .selectAll(list.table as 'people')
      .select(keySelections(segment));
    if (index === 0 && keys !== null) select = select.where(afterKeys(segment.order, keys));
    const rows = await select.limit(page.limit + 1 - found.length).execute();
    found.push(...rows.map((row) => ({ segment, row })));
    if (found.length > page.limit) break;
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  // The row's shape is the table's; the builder knows only that it is one of two.
  return {
    rows: shown.map(({ row }) => row) as unknown as Database[Table][],
    nextCursor: found.length > page.limit && last !== undefined ? cursorOf(segments, last.segment, last.row) : null,
  };
}

/**
 * How many rows, where each page starts, and the groups. Walks the index page by page and lets other calls through on the way:
 * numbering 100,000 rows in one statement would hold everybody up for a tenth of a second.
 */
export async function listOutline(
  db: DbReader,
  known: ListDefinition,
  query: ListQuery,
  options: { pageSize: number; today: string },
): Promise<Outline> {
  const { pageSize, today } = options;
  const list = await withCustomFields(db, known, query, today);
  const segments = segmentsOf(list, query);
  const cursors: (string | null)[] = [null];
  /** Rows that the page at hand still takes. */
  let room = pageSize;
  for (const segment of segments) {
    const walk = ordered(segmentBase(db, list, query, today, segment), segment).select(keySelections(segment, true));
    const steps = segment.custom === undefined ? pagesATurn : pagesATurn / 10;
    for (let last: object | undefined; ;) {
      const rest = last === undefined ? walk : walk.where(afterKeys(segment.order, keysOf(segment, last)));
      last = await rest
        .limit(1)
        .offset(room - 1)
        .executeTakeFirst();
      if (last === undefined) {
        const { rows } = await sql<{
          count: number | string;
        }>`select count(*) as count from (${rest.limit(room)}) as page`.execute(db);
        room -= Number(rows[0]?.count ?? 0);
        break;
      }
      room = pageSize;
      cursors.push(cursorOf(segments, segment, last));
      if (cursors.length % steps === 0) await nextTurn();
    }
  }
  const total = cursors.length * pageSize - room;
  if (room === pageSize && cursors.length > 1) cursors.pop();
  return { total, pageSize, cursors, groups: await groupsOf(db, list, query, today) };
}

/** About 10 ms of walking. */
const pagesATurn = 150;

/** How many rows the query has. */
export async function listCount(db: DbReader, known: ListDefinition, query: ListQuery, today: string): Promise<number> {
  const list = await withCustomFields(db, known, query, today);
  const { count } = await base(db, list, query, today)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The ids that a selection stands for, in the order of the list, at most `limit`. */
export async function selectedIds(
  db: DbReader,
  known: ListDefinition,
  selection: Selection,
  today: string,
  limit = 200_000,
): Promise<string[]> {
  if ('ids' in selection) {
    const ids: string[] = [];
    for (let start = 0; start < selection.ids.length; start += 500) {
      const rows = await db
        .selectFrom(known.table)
        .select('id')
        .where('id', 'in', selection.ids.slice(start, start + 500))
        .where('deleted_at', '=', '')
        .execute();
      const found = new Set(rows.map((row) => row.id));
      ids.push(...selection.ids.slice(start, start + 500).filter((id) => found.has(id)));
    }
    return ids.slice(0, limit);
  }
  const { query } = selection;
  const except = new Set(selection.except);
  const list = await withCustomFields(db, known, query, today);
  const ids: string[] = [];
  for (const segment of segmentsOf(list, query)) {
    const rows = await ordered(segmentBase(db, list, query, today, segment), segment)
      .select('id')
      .execute();
    for (const row of rows) if (!except.has(row.id)) ids.push(row.id);
  }
  return ids.slice(0, limit);
}

/** Written out, not bound: SQLite proves that a partial index serves only from a literal. */
const isLive = sql<SqlBool>`deleted_at = ''`;

function base(db: DbReader, list: ListDefinition, query: ListQuery, today: string) {
  // People stand for both tables here: every column that is named below exists in either.
  let select = db.selectFrom(list.table as 'people').where(isLive);
  if (query.archived !== 'include') select = select.where(isArchived(list.table, query.archived === 'only'));
  const { filter } = query;
  if (filter !== null && filter.conditions.length > 0) select = select.where(filterExpression(list, filter, today));
  for (const word of foldText(query.text).split(' ').filter(Boolean)) select = select.where(nameContains(list, word));
  return select;
}

/** The rows of a run: joined with the values of its field, which names its columns `cv_…`. */
function segmentBase(db: DbReader, list: ListDefinition, query: ListQuery, today: string, segment: Segment) {
  let select = base(db, list, query, today);
  if (segment.where !== undefined) select = select.where(segment.where);
  if (segment.custom === undefined) return select;
  const values = db
    .selectFrom('custom_values')
    .select(['record_id as cv_record', 'sort_text as cv_text', 'sort_number as cv_number', 'record_name as cv_name'])
    .where('field_id', '=', segment.custom.id)
    .as('cv');
  // People stand for both tables.
  const id = `${list.table}.id` as 'people.id';
  const joined =
    segment.isOptional === true
      ? select.leftJoin(values, 'cv.cv_record', id)
      : select.innerJoin(values, 'cv.cv_record', id);
  // Columns of the values are named by the order alone, which the builder's types do not follow.
  return joined as unknown as typeof select;
}

function ordered(select: ReturnType<typeof base>, segment: Segment) {
  let result = select;
  for (const part of segment.order) result = result.orderBy(part.expression, part.direction);
  return result;
}

/** The keys of the order beside the columns of the record: those of custom values, or all. */
function keySelections(segment: Segment, isAll = false) {
  return segment.order
    .filter((part) => isAll || part.key.startsWith('cv_'))
    .map((part) => sql<string | number>`${part.expression}`.as(part.key));
}

function keysOf(segment: Segment, row: object): (string | number)[] {
  const values: Readonly<Record<string, string | number>> = { ...row };
  return segment.order.map((part) => values[part.key] ?? '');
}

function nameContains(list: ListDefinition, word: string): Expression<SqlBool> {
  const pattern = `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  if (list.table === 'organizations') return sql<SqlBool>`sort_name like ${pattern} escape '\\'`;
  return sql<SqlBool>`(sort_name like ${pattern} escape '\\' or sort_organization like ${pattern} escape '\\')`;
}

async function groupsOf(
  db: DbReader,
  list: ListDefinition,
  query: ListQuery,
  today: string,
): Promise<Outline['groups']> {
  const field = list.fields.find((candidate) => candidate.id === query.groupBy);
  if (field === undefined) return [];
  if (field.custom !== undefined) return customGroups(db, list, field.custom, base(db, list, query, today));
  const column = field.sortColumn ?? field.column;
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
