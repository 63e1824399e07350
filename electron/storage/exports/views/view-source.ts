import { listCustomFields } from '#db/custom-fields/fields-repository.ts';
import { customValuesOf } from '#db/custom-fields/values-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { CustomField, CustomValue, CustomValues } from '#shared/contract/custom-fields.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { customColumn, type CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';
import { minorDigits, valueWords } from '#shared/domain/custom-fields/values.ts';

import type { XlsxValue } from '../../files/write-xlsx.ts';
import type { CellKind } from '../../files/xlsx-parts.ts';

/** A column of a table that leaves the app: what it is called, and what stands in it for a row. */
export interface ViewColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly kind: CellKind;
  readonly cell: (row: Row) => XlsxValue;
}

/** The rows of a table, some at a time, and how each is written. */
export interface ViewDefinition<Row> {
  /** What the table is called. */
  readonly name: string;
  readonly columns: readonly ViewColumn<Row>[];
  /** Null where nobody can tell without reading it all. */
  readonly total: number | null;
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Whether a row is, or names, what is kept private. */
  readonly isRestricted: (row: Row) => boolean;
  /** The record type whose custom fields are columns too, and the record of a row. */
  readonly custom?: {
    readonly type: CustomRecordType;
    readonly idOf: (row: Row) => string;
    /** Where a row has its values with it. */
    readonly valuesOf?: (row: Row) => CustomValues;
  };
}

/** A table that is ready to be written. */
export interface OpenView {
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly kind: CellKind }[];
  readonly total: number | null;
  readonly batches: AsyncIterable<readonly (readonly XlsxValue[])[]>;
  /** How many rows were kept back until now. */
  readonly leftOut: () => number;
  /** The restricted fields that are no columns here. */
  readonly hiddenFields: readonly string[];
}

/** Which of a table's columns are wanted, in order; none named means all. */
export interface ViewWish {
  readonly columns: readonly string[];
  readonly includeRestricted: boolean;
}

/** Makes a table ready: with its custom fields, and without what is restricted unless it is asked for. */
export async function openView<Row>(db: DbReader, view: ViewDefinition<Row>, wish: ViewWish): Promise<OpenView> {
  const fields = view.custom === undefined ? [] : await listCustomFields(db, view.custom.type);
  const shown = fields.filter((field) => wish.includeRestricted || !field.isRestricted);
  const all = [
    ...view.columns.map((shape) => ({ shape, field: null })),
    ...shown.map((field) => ({ shape: fieldColumn(field), field })),
  ];
  const columns =
    wish.columns.length === 0 ? all : wish.columns.flatMap((id) => all.filter(({ shape }) => shape.id === id));
  let leftOut = 0;
  async function* batches(): AsyncGenerator<XlsxValue[][]> {
    for await (const rows of view.batches) {
      const kept = wish.includeRestricted ? rows : rows.filter((row) => !view.isRestricted(row));
      leftOut += rows.length - kept.length;
      const values = await valuesOfRows(db, view, kept, shown.length > 0);
      yield kept.map((row, index) =>
        columns.map(({ shape, field }) =>
          field === null ? shape.cell(row) : customCell(field, values[index]?.[field.id], wish.includeRestricted),
        ),
      );
    }
  }
  return {
    name: view.name,
    columns: columns.map(({ shape: { id, label, kind } }) => ({ id, label, kind })),
    total: view.total,
    batches: batches(),
    leftOut: () => leftOut,
    hiddenFields: fields.filter((field) => !shown.includes(field)).map(({ name }) => name),
  };
}

/** A text column. */
export function text<Row>(id: string, label: string, cell: (row: Row) => string | null | undefined): ViewColumn<Row> {
  return column(id, label, 'text', cell);
}

/** A column of a kind; what is not known is an empty cell. */
export function column<Row>(
  id: string,
  label: string,
  kind: CellKind,
  cell: (row: Row) => XlsxValue | undefined,
): ViewColumn<Row> {
  return { id, label, kind, cell: (row) => cell(row) ?? null };
}

/** The label of an id of a vocabulary; the id where it is not known. */
export function wordOf(
  vocabulary: readonly { readonly id: string | number; readonly label: string }[],
  id: string | number | null,
): string {
  return vocabulary.find((entry) => entry.id === id)?.label ?? String(id ?? '');
}

/** Whether one of the records that a row names is kept private. */
export function namesRestricted(...labels: readonly (RecordLabel | null | undefined)[]): boolean {
  return labels.some((label) => label?.isRestricted === true);
}

/** Pages by cursor as batches. */
export async function* byCursor<Row>(
  page: (cursor: string | null) => Promise<{ readonly rows: readonly Row[]; readonly nextCursor: string | null }>,
): AsyncGenerator<readonly Row[]> {
  for (let cursor: string | null = null; ;) {
    const { rows, nextCursor }: { readonly rows: readonly Row[]; readonly nextCursor: string | null } =
      await page(cursor);
    yield rows;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}

/** Rows that are there already, as one batch. */
export async function* atOnce<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

async function valuesOfRows<Row>(
  db: DbReader,
  { custom }: ViewDefinition<Row>,
  rows: readonly Row[],
  hasFields: boolean,
): Promise<readonly (CustomValues | undefined)[]> {
  if (custom === undefined || !hasFields) return [];
  const { idOf, valuesOf } = custom;
  if (valuesOf !== undefined) return rows.map(valuesOf);
  const values = await customValuesOf(db, rows.map(idOf));
  return rows.map((row) => values.get(idOf(row)));
}

/** Its cells are filled by `customCell`. */
function fieldColumn(field: CustomField): ViewColumn<never> {
  return { id: customColumn(field.id), label: field.name, kind: kindOf(field), cell: () => null };
}

function kindOf({ kind, unit }: CustomField): CellKind {
  if (kind === 'number') return 'number';
  if (kind === 'money') return minorDigits(unit) === 2 ? 'money' : 'number';
  if (kind === 'date') return 'day';
  if (kind === 'checkbox') return 'flag';
  return kind === 'link' ? 'link' : 'text';
}

function customCell(field: CustomField, stored: CustomValue | undefined, includeRestricted: boolean): XlsxValue {
  if (field.kind === 'checkbox') return stored?.value === 'yes';
  if (stored === undefined || stored.value === '') return null;
  if (field.kind === 'partner' && stored.partner?.isRestricted === true && !includeRestricted) return null;
  const words = valueWords(field, stored.value, stored.partner?.label);
  return field.kind === 'number' || field.kind === 'money' ? Number(words) : words;
}
