import { sql, type SelectQueryBuilder } from 'kysely';

import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { Outline } from '#shared/contract/filters.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { Database } from '../schema/database.ts';
import type { ListDefinition } from './list-definition.ts';

/** The groups of a list by a custom field, in the order of its rows: choices in theirs, partners by name, and last those without. */
export async function customGroups(
  db: DbReader,
  list: ListDefinition,
  field: CustomField,
  base: SelectQueryBuilder<Database, 'people', object>,
): Promise<Outline['groups']> {
  const values = db
    .selectFrom('custom_values')
    .select(['record_id as cv_record', 'sort_text as cv_text', 'partner_id as cv_partner', 'value as cv_value'])
    .where('field_id', '=', field.id)
    .as('cv');
  // People stand for both tables.
  const rows = await base
    .innerJoin(values, 'cv.cv_record', `${list.table}.id` as 'people.id')
    .select(({ fn }) => [
      sql<string>`cv_text`.as('key'),
      sql<string>`min(cv_partner)`.as('partner'),
      sql<string>`min(cv_value)`.as('value'),
      fn.countAll().as('count'),
    ])
    .groupBy(sql`cv_text`)
    .orderBy(sql`cv_text`)
    .execute();
  const partners = await recordLabels(
    db,
    rows.flatMap(({ partner, value }) =>
      partner === ''
        ? []
        : [{ type: value === 'people' ? ('people' as const) : ('organizations' as const), id: partner }],
    ),
  );
  const place = (key: string) => {
    const index = field.options.findIndex((option) => option.id === key);
    return index === -1 ? field.options.length : index;
  };
  const groups = rows
    .toSorted((one, other) => place(one.key) - place(other.key))
    .map((row) => ({
      key: row.key === '' ? 'yes' : row.key,
      label:
        field.options.find((option) => option.id === row.key)?.label ??
        partners.get(row.partner)?.label ??
        (row.key === '' ? field.name : row.key),
      count: Number(row.count),
    }));
  const { count } = await base
    .select(({ fn }) => fn.countAll().as('count'))
    .where(
      sql<boolean>`not exists (select 1 from custom_values as v where v.record_id = id and v.field_id = ${field.id})`,
    )
    .executeTakeFirstOrThrow();
  return Number(count) === 0 ? groups : [...groups, { key: '', label: '', count: Number(count) }];
}
