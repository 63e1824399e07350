import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { CustomFieldKind, CustomFieldShape } from '#shared/domain/custom-fields/custom-field.ts';
import { convertValue, needsOptions, optionsOf, optionWords } from '#shared/domain/custom-fields/convert-value.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectRows } from '../rows.ts';
import type { CustomValueRow } from '../schema/custom-fields.ts';
import { partnerOf, storedValue, valueColumns } from './values-repository.ts';

/** A value with what becomes of it. */
export interface ConvertedRow {
  readonly row: CustomValueRow;
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly loss: 'none' | 'part' | 'all';
}

/** The shape of a field after a change of kind: with the choices that are made of what stands in it. */
export async function shapeAfter(
  db: DbReader,
  field: CustomField,
  to: { readonly kind: CustomFieldKind; readonly unit: string },
  between: () => Promise<unknown>,
): Promise<CustomFieldShape> {
  const isChosen = to.kind === 'choice' || to.kind === 'multi-choice';
  if (!needsOptions(field, to)) return { ...to, options: isChosen ? field.options : [] };
  const counts = new Map<string, number>();
  for await (const rows of valuesInParts(db, field.id)) {
    const names = await partnerNames(db, rows);
    for (const row of rows)
      for (const word of optionWords(to.kind, valueWords(field, storedValue(row), names.get(row.partner_id))))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    await between();
  }
  return { ...to, options: optionsOf(counts, () => newId()) };
}

/** What becomes of values when their field takes another shape. Preview and change both come from here. */
export async function convertRows(
  db: DbReader,
  rows: readonly CustomValueRow[],
  from: CustomFieldShape,
  to: CustomFieldShape,
): Promise<ConvertedRow[]> {
  const names = await partnerNames(db, rows);
  return rows.map((row) => {
    const name = names.get(row.partner_id);
    const { value, loss } = convertValue(from, to, storedValue(row), name);
    return {
      row,
      before: valueWords(from, storedValue(row), name),
      value,
      after: valueWords(to, value, to.kind === 'partner' ? name : ''),
      loss,
    };
  });
}

/** Converts the values of some records; answers how many changed or went. */
export async function convertValues(
  writer: StepWriter,
  recordIds: readonly string[],
  field: CustomField,
  to: CustomFieldShape,
): Promise<number> {
  const rows = (await selectRows(
    writer.trx,
    'custom_values',
    recordIds.map((id) => `${id}/${field.id}`),
    // Rows of the one table that is asked.
  )) as unknown as CustomValueRow[];
  const converted = await convertRows(writer.trx, rows, field, to);
  await writer.updateEach(
    'custom_values',
    converted.flatMap(({ row, value }) => (value === '' ? [] : [{ row, patch: valueColumns(to.kind, value) }])),
  );
  await writer.remove(
    'custom_values',
    converted.flatMap(({ row, value }) => (value === '' ? [`${row.record_id}/${row.field_id}`] : [])),
  );
  return rows.length;
}

/** The records that have a value in a field. */
export async function recordsWithValue(db: DbReader, fieldId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const rows of valuesInParts(db, fieldId)) ids.push(...rows.map((row) => row.record_id));
  return ids;
}

/** All values of a field, in parts of 1,000, in the order of the index. */
export async function* valuesInParts(db: DbReader, fieldId: string): AsyncGenerator<CustomValueRow[]> {
  let last: CustomValueRow | undefined;
  for (;;) {
    let query = db.selectFrom('custom_values').selectAll().where('field_id', '=', fieldId);
    if (last !== undefined) {
      const { sort_text, sort_number, record_name, record_id } = last;
      query = query.where((where) =>
        where(
          where.refTuple('sort_text', 'sort_number', 'record_name', 'record_id'),
          '>',
          where.tuple(sort_text, sort_number, record_name, record_id),
        ),
      );
    }
    const rows = await query
      .orderBy('sort_text')
      .orderBy('sort_number')
      .orderBy('record_name')
      .orderBy('record_id')
      .limit(1_000)
      .execute();
    last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
  }
}

async function partnerNames(db: DbReader, rows: readonly CustomValueRow[]): Promise<Map<string, string>> {
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerOf(row) ?? []),
  );
  return new Map([...labels].map(([id, { label }]) => [id, label]));
}
