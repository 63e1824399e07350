import { columnReading, valuesOf, type ColumnReading, type MappedColumn } from './import-column.ts';
import { customFieldId, type CustomFieldShape } from './custom-fields/custom-field.ts';
import { readText } from './custom-fields/values.ts';

/** A custom field that a column can be put into. */
export type ImportField = CustomFieldShape & { readonly recordType: string };

/** A column of a file that goes into a custom field. */
export interface CustomColumn extends ColumnReading {
  readonly id: string;
  readonly field: ImportField;
}

/** The columns of a mapping that go into custom fields of this kind of record; those of fields that are gone go nowhere. */
export function customColumns(
  kind: 'people' | 'organizations',
  mapping: readonly MappedColumn[],
  header: readonly string[],
  fields: ReadonlyMap<string, ImportField>,
): CustomColumn[] {
  return mapping.flatMap((entry) => {
    const id = customFieldId(entry.target);
    const field = fields.get(id ?? '');
    if (id === null || field?.recordType !== kind) return [];
    return [{ ...columnReading(entry, header), id, field }];
  });
}

/** Reads the cells of custom columns into `values`; answers those that their fields cannot hold. */
export function readCustomCells(
  columns: readonly CustomColumn[],
  cells: readonly string[],
  values: Record<string, string>,
): { readonly column: CustomColumn; readonly cell: string }[] {
  return columns.flatMap((column) => {
    const words = (cells[column.column] ?? '').trim();
    // Several choices are read apart by semicolons.
    const cell = valuesOf(column, words, (whole) => [whole]).join('; ');
    const read = readText(column.field, cell);
    if ('reason' in read) return [{ column, cell }];
    if (read.value !== '') values[column.id] = read.value;
    return [];
  });
}
