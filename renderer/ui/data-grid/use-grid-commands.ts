import { type RefObject, useRef } from 'react';
import { copyRows } from './copy-rows.ts';
import type { DataGridColumn, DataGridProps } from './data-grid-types.ts';
import type { GridBodyHandle } from './GridBody.tsx';
import type { GridCommand } from './grid-keys.ts';
import { emptySelection, fullSelection, toggleSelected, withSelected } from './grid-selection.ts';
import type { PlacedColumn } from './use-grid-layout.ts';

/** Where the cursor is and how to move it. */
export type GridCursor = {
  readonly row: number | null;
  readonly column: number;
  readonly moveTo: (row: number, column?: number) => void;
};

/** Carries out what a key or a press asks for; each answers whether there was something to do. */
export function useGridCommands<Row>({
  grid,
  layout,
  cursor,
  body,
  startEditing,
}: {
  grid: DataGridProps<Row>;
  layout: readonly PlacedColumn<Row>[];
  cursor: GridCursor;
  body: RefObject<GridBodyHandle | null>;
  startEditing: (index: number, columnId: string) => void;
}) {
  const anchor = useRef<number | null>(null);
  const { rowCount, getRow, getGroup, getRowId, selection, onSelectionChange } = grid;
  const rowAt = (index: number | null) => (index === null || getGroup?.(index) ? undefined : getRow(index));

  const selectRange = async (from: number, to: number) => {
    if (!selection || !onSelectionChange) return;
    const [first, last] = from < to ? [from, to] : [to, from];
    const loaded = loadedIds(first, last);
    const ids = loaded.isComplete || !grid.getIdsInRange ? loaded.ids : await grid.getIdsInRange(first, last);
    onSelectionChange(withSelected(selection, ids, true));
  };
  const loadedIds = (first: number, last: number) => {
    const ids: string[] = [];
    let isComplete = true;
    for (let index = first; index <= last; index += 1) {
      if (getGroup?.(index)) continue;
      const row = getRow(index);
      if (row === undefined) isComplete = false;
      else ids.push(getRowId(row));
    }
    return { ids, isComplete };
  };
  const toggle = (index: number, isRange: boolean) => {
    const row = rowAt(index);
    if (!selection || !onSelectionChange || row === undefined) return;
    if (isRange) void selectRange(anchor.current ?? cursor.row ?? index, index);
    else onSelectionChange(toggleSelected(selection, getRowId(row)));
    anchor.current = index;
  };
  const moveTo = (target: number, extendsSelection: boolean) => {
    const next = Math.min(rowCount - 1, Math.max(0, target));
    if (extendsSelection && cursor.row !== null) void selectRange(cursor.row, next);
    cursor.moveTo(next);
  };
  const editAt = (index: number) => {
    const row = rowAt(index);
    if (row === undefined) return false;
    const here = layout[cursor.column]?.column;
    const column = [here, ...layout.map((place) => place.column)].find((each) => each && canEdit(each, row));
    if (!column) return false;
    cursor.moveTo(
      index,
      layout.findIndex((place) => place.column === column),
    );
    startEditing(index, column.id);
    return true;
  };
  const open = (index: number) => {
    const group = getGroup?.(index);
    const row = rowAt(index);
    if (group) grid.onToggleGroup?.(group.id);
    else if (row !== undefined) grid.onOpen?.(row, index);
  };
  const copy = () => {
    const copied = copyRows(
      grid,
      layout.map((place) => place.column),
      cursor.row,
    );
    if (grid.onCopy) grid.onCopy(copied);
    else if (copied.tsv !== undefined) void navigator.clipboard.writeText(copied.tsv);
  };
  const openMenu = (index: number, position: { x: number; y: number }) => {
    const row = rowAt(index);
    if (row === undefined || !grid.onRowMenu) return false;
    grid.onRowMenu(row, index, position);
    return true;
  };

  const run = (command: GridCommand): boolean => {
    const at = cursor.row ?? 0;
    switch (command.kind) {
      case 'move':
        moveTo(cursor.row === null ? 0 : at + command.by, command.extends);
        return true;
      case 'page':
        moveTo(at + command.by * (body.current?.pageSize() ?? 10), command.extends);
        return true;
      case 'edge':
        moveTo(command.to === 'first' ? 0 : rowCount - 1, command.extends);
        return true;
      case 'cell':
        cursor.moveTo(at, Math.min(layout.length - 1, Math.max(0, cursor.column + command.by)));
        return true;
      case 'select':
        toggle(at, command.isRange);
        return true;
      case 'selectAll':
        onSelectionChange?.(fullSelection);
        return onSelectionChange !== undefined;
      case 'clear':
        if (!selection || (selection.mode === 'only' && selection.ids.size === 0)) return false;
        onSelectionChange?.(emptySelection);
        return true;
      case 'peek': {
        const row = rowAt(at);
        if (getGroup?.(at)) open(at);
        else if (row !== undefined) grid.onPeek?.(row, at);
        return true;
      }
      case 'open':
        open(at);
        return true;
      case 'edit':
        return editAt(at);
      case 'copy':
        copy();
        return true;
      case 'menu':
        return false;
    }
  };
  return { run, toggle, open, openMenu, editAt, rowAt };
}

/** Whether this cell can be edited. */
export function canEdit<Row>(column: DataGridColumn<Row>, row: Row): boolean {
  if (!column.renderEditor) return false;
  return typeof column.isEditable === 'function' ? column.isEditable(row) : column.isEditable === true;
}
