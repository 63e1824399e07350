import { recordTypes, type RecordType } from '#shared/domain/records/record-types.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';
import type { RecordChange } from '#shared/contract/changes.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { valueWords } from '#shared/domain/custom-fields/values.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { selectRows, type AnyRow } from '../rows.ts';
import type { ChangeRow } from '../schema/changes.ts';
import { customFieldOf } from './fields-repository.ts';
import { partnerOf, storedValue } from './values-repository.ts';

/** A change of a custom value as a change of its record: one field, as it was and as it became. */
export interface CustomChange {
  readonly type: RecordType;
  readonly recordId: string;
  readonly field: CustomField;
  /** In the form in which values are stored; '' for nothing. */
  readonly before: string;
  readonly fields: RecordChange['fields'];
}

/** What changes of custom values say of their records, by the ids of the changes. Those of fields that are gone for good are left out. */
export async function customChanges(db: DbReader, rows: readonly ChangeRow[]): Promise<Map<number, CustomChange>> {
  const own = rows.filter((row) => row.table_name === 'custom_values');
  if (own.length === 0) return new Map();
  const keys = [...new Set(own.map((row) => row.row_key))];
  const fieldRows = await db.selectFrom('custom_fields').selectAll().execute();
  const fields = new Map(fieldRows.map((row) => [row.id, customFieldOf(row)]));
  const now = new Map((await selectRows(db, 'custom_values', keys)).map((row) => [keyOf(row), row]));
  const all = await db
    .selectFrom('changes')
    .selectAll()
    .where('row_key', 'in', keys)
    .where('table_name', '=', 'custom_values')
    .orderBy('id')
    .execute();
  const states = own.map((row) => ({ row, ...statesOf(row, all, now.get(row.row_key)) }));
  const partners = await recordLabels(
    db,
    states.flatMap(({ before, after }) => [partnerIn(before) ?? [], partnerIn(after) ?? []].flat()),
  );
  const words = (field: CustomField, state: AnyRow | null) => {
    if (state === null) return '';
    const kind = textIn(state, 'kind') as CustomField['kind'];
    const label = partners.get(textIn(state, 'partner_id'))?.label ?? '';
    return valueWords({ ...field, kind }, valueOf(state), label);
  };
  return new Map(
    states.flatMap(({ row, before, after }) => {
      const [recordId = '', fieldId = ''] = row.row_key.split('/');
      const field = fields.get(fieldId);
      const type = recordTypes.find((each) => each === field?.recordType);
      if (field === undefined || type === undefined) return [];
      const change = {
        field: customColumn(fieldId),
        before: words(field, before),
        after: words(field, after),
        label: field.name,
        isRestricted: field.isRestricted,
      };
      return [[row.id, { type, recordId, field, before: valueOf(before), fields: [change] }] as const];
    }),
  );
}

/** One change of a custom value, for setting the field back. Fails with `notFound`. */
export async function demandCustomChange(db: DbReader, changeId: number): Promise<CustomChange | null> {
  const row = await db.selectFrom('changes').selectAll().where('id', '=', changeId).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'changes', id: String(changeId) });
  return (await customChanges(db, [row])).get(changeId) ?? null;
}

/** A removal was noted with the whole row, an update with what changed; what an insert put there is told by what came later. */
function statesOf(
  row: ChangeRow,
  all: readonly ChangeRow[],
  now: AnyRow | undefined,
): { before: AnyRow | null; after: AnyRow | null } {
  const later = all.filter((each) => each.row_key === row.row_key && each.id > row.id);
  const base = parse(later.find((each) => each.op === 'd')?.before ?? '') ?? now ?? {};
  if (row.op === 'd') return { before: parse(row.before), after: null };
  if (row.op === 'u') return { before: { ...base, ...parse(row.before) }, after: { ...base, ...parse(row.after) } };
  const [next] = later;
  return {
    before: null,
    after: parse(row.after) ?? (next === undefined ? (now ?? null) : { ...base, ...parse(next.before) }),
  };
}

function valueOf(state: AnyRow | null): string {
  if (state === null) return '';
  return storedValue({
    kind: textIn(state, 'kind'),
    value: textIn(state, 'value'),
    partner_id: textIn(state, 'partner_id'),
  });
}

function partnerIn(state: AnyRow | null) {
  return state === null ? null : partnerOf({ value: textIn(state, 'value'), partner_id: textIn(state, 'partner_id') });
}

/** A column that holds text; '' where it does not. */
function textIn(state: AnyRow, column: string): string {
  const value = state[column];
  return typeof value === 'string' ? value : '';
}

function parse(text: string): AnyRow | null {
  if (text === '') return null;
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function keyOf(row: AnyRow): string {
  return `${String(row['record_id'])}/${String(row['field_id'])}`;
}
