import { customFieldKinds } from '#shared/domain/custom-fields/custom-field.ts';
import { sortKeyOf } from '#shared/domain/custom-fields/values.ts';

import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { updateRows } from '../rows.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';

/** Keeps what values are ordered by: of these records, and of others where they point at these. */
export async function refreshCustomValues(
  trx: DbTransaction,
  dialect: DialectOperations,
  ids: readonly string[],
): Promise<void> {
  const own = await withNames(trx).where('custom_values.record_id', 'in', ids).execute();
  const pointing = await withNames(trx).where('custom_values.partner_id', 'in', ids).execute();
  const rows = [...new Map([...own, ...pointing].map((row) => [keyOf(row), row])).values()];
  const updates = rows.flatMap((row) => {
    const values = differences(row);
    return Object.keys(values).length === 0 ? [] : [{ key: keyOf(row), values }];
  });
  if (updates.length > 0) await updateRows(trx, dialect, 'custom_values', updates);
}

/** What new values of these records are ordered by, so that they need not be written twice. */
export async function sortNamesOf(
  trx: DbTransaction,
  recordType: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (recordType !== 'people' && recordType !== 'organizations') return new Map();
  const rows = await selectInBatches(ids, (batch) =>
    trx.selectFrom(recordType).select(['id', 'sort_name']).where('id', 'in', batch).execute(),
  );
  return new Map(rows.map((row) => [row.id, row.sort_name]));
}

/** Values with the names that they are ordered by: of the record that they stand in, and of the partner that they name. */
function withNames(trx: DbTransaction) {
  return trx
    .selectFrom('custom_values')
    .leftJoin('people as own_person', (join) =>
      join.onRef('own_person.id', '=', 'custom_values.record_id').on('custom_values.record_type', '=', 'people'),
    )
    .leftJoin('organizations as own_organization', (join) =>
      join
        .onRef('own_organization.id', '=', 'custom_values.record_id')
        .on('custom_values.record_type', '=', 'organizations'),
    )
    .leftJoin('people as named_person', (join) =>
      join.onRef('named_person.id', '=', 'custom_values.partner_id').on('custom_values.value', '=', 'people'),
    )
    .leftJoin('organizations as named_organization', (join) =>
      join
        .onRef('named_organization.id', '=', 'custom_values.partner_id')
        .on('custom_values.value', '=', 'organizations'),
    )
    .selectAll('custom_values')
    .select((eb) => [
      eb.fn.coalesce('own_person.sort_name', 'own_organization.sort_name', eb.val('')).as('own_name'),
      eb.fn.coalesce('named_person.name', 'named_organization.name').as('partner_name'),
    ]);
}

function differences(
  row: CustomValueRow & { readonly own_name: string; readonly partner_name: string | null },
): Partial<CustomValueRow> {
  const kind = customFieldKinds.find((each) => each === row.kind) ?? 'text';
  const sort = sortKeyOf(kind, row.value, row.partner_id === '' ? undefined : (row.partner_name ?? undefined));
  return {
    ...(sort.text === row.sort_text ? {} : { sort_text: sort.text }),
    ...(sort.number === row.sort_number ? {} : { sort_number: sort.number }),
    ...(row.own_name === row.record_name ? {} : { record_name: row.own_name }),
  };
}

function keyOf(row: Pick<CustomValueRow, 'record_id' | 'field_id'>): string {
  return `${row.record_id}/${row.field_id}`;
}
