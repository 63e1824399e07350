import { sql } from 'kysely';

import { customFieldDefinition, customFieldId } from '#shared/domain/custom-fields/custom-field.ts';
import { isFilterGroup, type FilterCondition, type FilterGroup } from '#shared/domain/filters.ts';
import type { ListQuery } from '#shared/contract/filters.ts';

import { listCustomFields } from '../custom-fields/fields-repository.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { matching } from './custom-filter.ts';
import type { ListDefinition, ListField, ListTable } from './list-definition.ts';

/** A list with the custom fields that a query names, if it names any, and what of its conditions few records meet. */
export async function withCustomFields<Table extends ListTable>(
  db: DbReader,
  list: ListDefinition<Table>,
  query: Pick<ListQuery, 'sort' | 'groupBy'> & { readonly filter: FilterGroup | null },
  today: string,
): Promise<ListDefinition<Table>> {
  const conditions = query.filter === null ? [] : conditionsOf(query.filter);
  const named = [query.sort.field, query.groupBy ?? '', ...conditions.map((condition) => condition.field)];
  if (named.every((column) => customFieldId(column) === null)) return list;
  const fields = (await listCustomFields(db, list.table)).map((custom): ListField => {
    const { id, kind, isSortable } = customFieldDefinition(custom);
    return { id, kind, isSortable, column: '', storage: 'custom', custom };
  });
  const rare = new Set<FilterCondition>();
  for (const condition of conditions) {
    const custom = fields.find((field) => field.id === condition.field)?.custom;
    if (custom === undefined) continue;
    const { isNegative, values } = matching(custom, condition, today);
    if (isNegative) continue;
    const { rows } = await sql<{ count: number | string }>`select count(*) as count from (
      select 1 as one from custom_values as v where v.field_id = ${custom.id} and ${values} limit ${rareLimit + 1}
    ) as found`.execute(db);
    if (Number(rows[0]?.count ?? 0) <= rareLimit) rare.add(condition);
  }
  return { ...list, fields: [...list.fields, ...fields], rare };
}

/** Up to so many records are quicker found by their values than on the way through the list. */
const rareLimit = 2_000;

function conditionsOf(group: FilterGroup): FilterCondition[] {
  return group.conditions.flatMap((entry) => (isFilterGroup(entry) ? conditionsOf(entry) : [entry]));
}
