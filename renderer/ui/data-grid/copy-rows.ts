import type { DataGridColumn, DataGridProps, GridCopy } from './data-grid-types.ts';
import { isInSelection, selectionCount } from './grid-selection.ts';
import { toTsv } from './to-tsv.ts';

/** What the clipboard gets: the selected rows, or else the one under the cursor, with a line of headings. */
export function copyRows<Row>(
  grid: DataGridProps<Row>,
  columns: readonly DataGridColumn<Row>[],
  cursor: number | null,
): GridCopy {
  const withText = columns.filter((column) => column.text !== undefined);
  const rows = chosenRows(grid, cursor);
  const tsv =
    rows &&
    toTsv([
      withText.map((column) => column.header),
      ...rows.map((row) => withText.map((column) => column.text?.(row) ?? '')),
    ]);
  return { columnIds: withText.map((column) => column.id), tsv };
}

function chosenRows<Row>(grid: DataGridProps<Row>, cursor: number | null): readonly Row[] | undefined {
  const { selection, rowCount, getRow, getRowId } = grid;
  const wanted = selection ? selectionCount(selection, rowCount) : 0;
  if (!selection || wanted === 0) {
    const row = cursor === null ? undefined : getRow(cursor);
    return row === undefined ? undefined : [row];
  }
  const rows: Row[] = [];
  for (let index = 0; index < rowCount; index += 1) {
    const row = getRow(index);
    if (row !== undefined && isInSelection(selection, getRowId(row))) rows.push(row);
  }
  return rows.length === wanted ? rows : undefined;
}
