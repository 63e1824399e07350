import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { MergeField } from '#shared/contract/merges.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { MergePlan } from '../merges/plan-merge.ts';
import { recordLabels } from '../records/record-labels.ts';
import { rowKey } from '../tables.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';
import { listCustomFields } from './fields-repository.ts';
import { liveValueRows, partnerOf, storedValue } from './values-repository.ts';

/** The custom fields of records that are merged, as the preview shows the other fields. */
export async function customMergeFields(
  db: DbReader,
  plans: readonly MergePlan[],
  choices: Readonly<Record<string, string>>,
): Promise<MergeField[]> {
  const [first] = plans;
  if (first === undefined) return [];
  const keptId = String(first.kept['id']);
  const ids = [keptId, ...plans.map((plan) => String(plan.other['id']))];
  const rows = await liveValueRows(db, ids);
  const merged = mergedRows(plans, rows, keptId);
  const partners = await recordLabels(
    db,
    [...rows, ...merged].flatMap((row) => partnerOf(row) ?? []),
  );
  const valueOf = (field: CustomField, among: readonly CustomValueRow[], id: string) => {
    const row = among.find((each) => each.record_id === id && each.field_id === field.id);
    const value = row === undefined ? '' : storedValue(row);
    return { value, words: valueWords(field, value, partners.get(row?.partner_id ?? '')?.label) };
  };
  const fields = (await listCustomFields(db, first.type)).filter((field) =>
    rows.some((row) => row.field_id === field.id),
  );
  return fields.map((field) => {
    const values = ids.map((id) => ({ id, ...valueOf(field, rows, id) }));
    const result = valueOf(field, merged, keptId);
    const isUnion = field.kind === 'multi-choice' && values.some(({ value }) => value !== values[0]?.value);
    const source = values.find(({ value }) => value === result.value)?.id;
    return {
      field: customColumn(field.id),
      values,
      merged: result.value,
      mergedWords: result.words,
      choice: choices[customColumn(field.id)] ?? (isUnion || source === undefined ? 'both' : source),
      canBeBoth: field.kind === 'multi-choice',
    };
  });
}

/** The values of the record that stays once all is moved. */
function mergedRows(plans: readonly MergePlan[], rows: readonly CustomValueRow[], keptId: string): CustomValueRow[] {
  const byKey = new Map(rows.map((row) => [rowKey('custom_values', { ...row }), row]));
  for (const { table, before, after } of plans.flatMap((plan) => plan.moves)) {
    if (table !== 'custom_values') continue;
    byKey.delete(rowKey('custom_values', before));
    // A row of this table, read from it and with other values of the same kinds.
    if (after !== null) byKey.set(rowKey('custom_values', after), after as unknown as CustomValueRow);
  }
  return [...byKey.values()].filter((row) => row.record_id === keptId);
}
