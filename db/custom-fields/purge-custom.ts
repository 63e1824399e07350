import type { DbTransaction } from '../dialects/dialect.ts';

/**
 * Removes what a record that is removed for good leaves in custom fields: its own values, and those that point at it; of a field, all
 * that stood in it, with its past. Answers the keys of rows whose past goes too.
 */
export async function purgeCustomValues(trx: DbTransaction, type: string, id: string): Promise<string[]> {
  if (type === 'customFields') {
    await trx.deleteFrom('custom_values').where('field_id', '=', id).execute();
    await trx
      .deleteFrom('changes')
      .where('table_name', '=', 'custom_values')
      .where('row_key', 'like', `%/${id}`)
      .execute();
    return [];
  }
  await trx.deleteFrom('custom_values').where('record_id', '=', id).execute();
  const pointing = await trx
    .selectFrom('custom_values')
    .select(['record_id', 'field_id'])
    .where('partner_id', '=', id)
    .execute();
  await trx.deleteFrom('custom_values').where('partner_id', '=', id).execute();
  return pointing.map((row) => `${row.record_id}/${row.field_id}`);
}
