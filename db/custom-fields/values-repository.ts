import type { PartnerRef } from '#shared/contract/base.ts';
import type { CustomField, CustomInput, CustomValue, CustomValues } from '#shared/contract/custom-fields.ts';
import { customColumn, type CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';
import { checkValue, sortKeyOf } from '#shared/domain/custom-fields/values.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { demandPartners } from '../records/demand-records.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectRows } from '../rows.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';
import { listCustomFields } from './fields-repository.ts';
import { sortNamesOf } from './refresh-values.ts';

/** What stands in the custom fields of records, by record id; fields in the trash are left out. */
export async function customValuesOf(db: DbReader, recordIds: readonly string[]): Promise<Map<string, CustomValues>> {
  const rows = await liveValueRows(db, recordIds);
  const partners = await recordLabels(
    db,
    rows.flatMap((row) => partnerOf(row) ?? []),
  );
  const values = new Map<string, Record<string, CustomValue>>();
  for (const row of rows) {
    const partner = partners.get(row.partner_id);
    const value = { value: storedValue(row), ...(partner === undefined ? {} : { partner }) };
    values.set(row.record_id, { ...values.get(row.record_id), [row.field_id]: value });
  }
  return values;
}

/** What stands in the custom fields of one record, as a form takes it. */
export async function customInputOf(db: DbReader, recordId: string): Promise<CustomInput> {
  return Object.fromEntries((await liveValueRows(db, [recordId])).map((row) => [row.field_id, storedValue(row)]));
}

/** The rows of values of records whose fields are in use. */
export async function liveValueRows(db: DbReader, recordIds: readonly string[]): Promise<CustomValueRow[]> {
  const rows = await selectInBatches(recordIds, (batch) =>
    db.selectFrom('custom_values').selectAll().where('record_id', 'in', batch).execute(),
  );
  if (rows.length === 0) return [];
  const live = new Set(
    (await db.selectFrom('custom_fields').select('id').where('deleted_at', '=', '').execute()).map((row) => row.id),
  );
  return rows.filter((row) => live.has(row.field_id));
}

/** The value of a row in the form that everything but this table has: a partner as `people/<id>`. */
export function storedValue(row: Pick<CustomValueRow, 'kind' | 'value' | 'partner_id'>): string {
  return row.kind === 'partner' ? `${row.value}/${row.partner_id}` : row.value;
}

/** The columns that hold a value of a kind. */
export function valueColumns(
  kind: CustomField['kind'],
  value: string,
): Pick<CustomValueRow, 'kind' | 'value' | 'partner_id'> {
  if (kind !== 'partner') return { kind, value, partner_id: '' };
  const [type = '', id = ''] = value.split('/');
  return { kind, value: type, partner_id: id };
}

/**
 * Sets values of records of one type; '' takes one away. Answers how many records changed.
 * Fails with `invalid` that names the field as `custom:<id>`, or `notFound` for a partner that is not there.
 */
export async function setCustomValues(
  writer: StepWriter,
  recordType: CustomRecordType,
  recordIds: readonly string[],
  input: CustomInput,
): Promise<number> {
  const values = await checkCustomInput(writer.trx, recordType, input);
  if (values.length === 0 || recordIds.length === 0) return 0;
  const keys = recordIds.flatMap((id) => values.map(({ field }) => `${id}/${field.id}`));
  // Rows of the one table that is asked.
  const known = (await selectRows(writer.trx, 'custom_values', keys)) as unknown as CustomValueRow[];
  const byKey = new Map(known.map((row) => [`${row.record_id}/${row.field_id}`, row]));
  const names = await sortNamesOf(writer.trx, recordType, recordIds);
  const orders = new Map(
    values.flatMap(({ field, value }) => {
      // A partner's name is filled in at the end of the step, as what it is then.
      if (field.kind === 'partner') return [];
      const { text, number } = sortKeyOf(field.kind, value);
      return [[field.id, { sort_text: text, sort_number: number }] as const];
    }),
  );
  const added: CustomValueRow[] = [];
  const changed: { row: CustomValueRow; patch: Partial<CustomValueRow> }[] = [];
  const removed: CustomValueRow[] = [];
  for (const recordId of recordIds)
    for (const { field, value } of values) {
      const row = byKey.get(`${recordId}/${field.id}`);
      const columns = valueColumns(field.kind, value);
      if (row === undefined && value !== '')
        added.push({
          ...newValueRow(recordId, recordType, field.id, columns),
          record_name: names.get(recordId) ?? '',
          ...orders.get(field.id),
        });
      if (row !== undefined && value === '') removed.push(row);
      if (row !== undefined && value !== '' && (storedValue(row) !== value || row.kind !== field.kind))
        changed.push({ row, patch: columns });
    }
  await writer.insert('custom_values', added);
  await writer.updateEach('custom_values', changed);
  await writer.remove(
    'custom_values',
    removed.map((row) => `${row.record_id}/${row.field_id}`),
  );
  return new Set([...added, ...removed, ...changed.map(({ row }) => row)].map((row) => row.record_id)).size;
}

/** The fields and checked values that an input names. */
export async function checkCustomInput(
  db: DbReader,
  recordType: CustomRecordType,
  input: CustomInput,
): Promise<{ readonly field: CustomField; readonly value: string }[]> {
  const entries = Object.entries(input);
  if (entries.length === 0) return [];
  const fields = await listCustomFields(db, recordType);
  const values = entries.map(([id, typed]) => {
    const field = fields.find((each) => each.id === id);
    if (field === undefined) throw new AppError('invalid', { field: customColumn(id), reason: 'unknownField' });
    const read = checkValue(field, typed);
    if ('reason' in read)
      throw new AppError('invalid', { field: customColumn(id), reason: read.reason, value: typed.slice(0, 200) });
    return { field, value: read.value };
  });
  await demandPartners(
    db,
    values.flatMap(({ field, value }) => partnerOf({ ...valueColumns(field.kind, value) }) ?? []),
  );
  return values;
}

/** A row that says that a value stands in a field; what follows from it is filled in at the end of the step. */
export function newValueRow(
  recordId: string,
  recordType: string,
  fieldId: string,
  columns: Pick<CustomValueRow, 'kind' | 'value' | 'partner_id'>,
): CustomValueRow {
  return {
    record_id: recordId,
    field_id: fieldId,
    record_type: recordType,
    ...columns,
    sort_text: '',
    sort_number: 0,
    record_name: '',
  };
}

/** The partner that a row points at. */
export function partnerOf(row: Pick<CustomValueRow, 'value' | 'partner_id'>): PartnerRef | null {
  if (row.partner_id === '') return null;
  return { type: row.value === 'people' ? 'people' : 'organizations', id: row.partner_id };
}
