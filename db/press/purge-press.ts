import type { DbTransaction, DialectOperations } from '../dialects/dialect.ts';
import { purgeRows } from '../trash/purge-rows.ts';

/** Removes the log of an outlet that is removed for good; answers the ids that are gone. */
export function purgePressLog(trx: DbTransaction, dialect: DialectOperations, id: string): Promise<string[]> {
  return purgeRows(trx, dialect, 'press_contacts', 'outlet_id', id);
}

/** Removes who signed a text that is removed for good, and its checklist; the log and the crisis sheet lose it. */
export async function forgetAssetInPress(
  trx: DbTransaction,
  dialect: DialectOperations,
  id: string,
): Promise<string[]> {
  await trx.updateTable('press_contacts').set({ asset_id: '' }).where('asset_id', '=', id).execute();
  await trx.updateTable('crisis_sheet').set({ asset_id: '' }).where('asset_id', '=', id).execute();
  return [
    ...(await purgeRows(trx, dialect, 'statement_signatures', 'asset_id', id)),
    ...(await purgeRows(trx, dialect, 'statement_checks', 'asset_id', id)),
  ];
}

/** A partner who is removed for good is in no press list, speaks and signs no more, and is not called. */
export async function forgetPartnerInPress(
  trx: DbTransaction,
  dialect: DialectOperations,
  type: 'people' | 'organizations',
  id: string,
): Promise<string[]> {
  if (type === 'organizations') {
    await trx.updateTable('press_outlets').set({ organization_id: '' }).where('organization_id', '=', id).execute();
    return purgeRows(trx, dialect, 'statement_signatures', 'organization_id', id);
  }
  await trx.updateTable('press_outlets').set({ person_id: '' }).where('person_id', '=', id).execute();
  await trx.updateTable('press_contacts').set({ quoted_person_id: '' }).where('quoted_person_id', '=', id).execute();
  await trx.updateTable('statement_signatures').set({ person_id: '', note: '' }).where('person_id', '=', id).execute();
  for (const column of ['fact_holder_id', 'spokesperson_id', 'deputy_id'] as const)
    await trx
      .updateTable('crisis_sheet')
      .set({ [column]: '' })
      .where(column, '=', id)
      .execute();
  return [
    ...(await purgeRows(trx, dialect, 'spokespeople', 'person_id', id)),
    ...(await purgeRows(trx, dialect, 'crisis_calls', 'person_id', id)),
  ];
}
