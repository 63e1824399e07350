import { searchedKinds } from '#shared/domain/custom-fields/custom-field.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import { listCustomFields } from './fields-repository.ts';
import { liveValueRows, partnerOf } from './values-repository.ts';

/** What a search finds records by in their custom fields, by record id. Restricted fields, days, amounts and ticks stay out. */
export async function customTexts(db: DbReader, recordIds: readonly string[]): Promise<Map<string, string[]>> {
  const some = await selectInBatches(recordIds, (batch) =>
    db.selectFrom('custom_values').select('record_id').where('record_id', 'in', batch).limit(1).execute(),
  );
  if (some.length === 0) return new Map();
  const fields = new Map(
    (await listCustomFields(db)).filter((field) => !field.isRestricted).map((field) => [field.id, field]),
  );
  const rows = (await liveValueRows(db, recordIds)).filter(
    (row) => searchedKinds.has(row.kind) && fields.has(row.field_id),
  );
  const partners = await recordLabels(
    db,
    rows.flatMap((row) => partnerOf(row) ?? []),
  );
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const field = fields.get(row.field_id);
    const partner = partners.get(row.partner_id);
    if (field === undefined || partner?.isRestricted === true) continue;
    const words = valueWords(field, row.value, partner?.label);
    if (words !== '') texts.set(row.record_id, [...(texts.get(row.record_id) ?? []), words]);
  }
  return texts;
}
