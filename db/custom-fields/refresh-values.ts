import { customFieldKinds } from '#shared/domain/custom-fields/custom-field.ts';
import { sortKeyOf } from '#shared/domain/custom-fields/values.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { updateRows } from '../rows.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';

/** Keeps what values are ordered by: of these records, and of others where they point at these. */
export async function refreshCustomValues(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const own = await trx.selectFrom('custom_values').selectAll().where('record_id', 'in', ids).execute();
  const pointing = await trx.selectFrom('custom_values').selectAll().where('partner_id', 'in', ids).execute();
  const rows = [...new Map([...own, ...pointing].map((row) => [keyOf(row), row])).values()];
  if (rows.length === 0) return;
  const names = await partnerNames(trx, rows);
  const updates = rows.map((row) => ({ key: keyOf(row), values: differences(row, names) }));
  await updateRows(trx, dialect, 'custom_values', updates);
}

function differences(
  row: CustomValueRow,
  names: ReadonlyMap<string, { readonly name: string; readonly sortName: string }>,
): Partial<CustomValueRow> {
  const kind = customFieldKinds.find((each) => each === row.kind) ?? 'text';
  const sort = sortKeyOf(kind, row.value, names.get(row.partner_id)?.name);
  const recordName = names.get(row.record_id)?.sortName ?? '';
  return {
    ...(sort.text === row.sort_text ? {} : { sort_text: sort.text }),
    ...(sort.number === row.sort_number ? {} : { sort_number: sort.number }),
    ...(recordName === row.record_name ? {} : { record_name: recordName }),
  };
}

async function partnerNames(
  trx: DbTransaction,
  rows: readonly CustomValueRow[],
): Promise<Map<string, { name: string; sortName: string }>> {
  const wanted = { people: new Set<string>(), organizations: new Set<string>() };
  for (const row of rows) {
    if (row.record_type === 'people' || row.record_type === 'organizations') wanted[row.record_type].add(row.record_id);
    if (row.partner_id !== '') wanted[row.value === 'people' ? 'people' : 'organizations'].add(row.partner_id);
  }
  const names = new Map<string, { name: string; sortName: string }>();
  for (const type of ['people', 'organizations'] as const) {
    const ids = [...wanted[type]];
    for (let start = 0; start < ids.length; start += 400)
      for (const row of await trx
        .selectFrom(type)
        .select(['id', 'name', 'sort_name'])
        .where('id', 'in', ids.slice(start, start + 400))
        .execute())
        names.set(row.id, { name: row.name, sortName: row.sort_name });
  }
  return names;
}

function keyOf(row: Pick<CustomValueRow, 'record_id' | 'field_id'>): string {
  return `${row.record_id}/${row.field_id}`;
}
