/** Which rows are selected: only those named, or all of them but those named. */
export type GridSelection = {
  readonly mode: 'only' | 'allBut';
  readonly ids: ReadonlySet<string>;
};

/** Nothing selected. */
export const emptySelection: GridSelection = { mode: 'only', ids: new Set() };

/** Everything selected, also what is not loaded. */
export const fullSelection: GridSelection = { mode: 'allBut', ids: new Set() };

/** Whether the row is selected. */
export function isInSelection(selection: GridSelection, id: string): boolean {
  return (selection.mode === 'only') === selection.ids.has(id);
}

/** How many rows are selected, out of `total`. */
export function selectionCount(selection: GridSelection, total: number): number {
  return selection.mode === 'only' ? selection.ids.size : Math.max(0, total - selection.ids.size);
}

/** The same selection with the rows put in or taken out. */
export function withSelected(selection: GridSelection, ids: Iterable<string>, isSelected: boolean): GridSelection {
  const next = new Set(selection.ids);
  for (const id of ids) {
    if (isSelected === (selection.mode === 'only')) next.add(id);
    else next.delete(id);
  }
  return { mode: selection.mode, ids: next };
}

/** The same selection with one row turned around. */
export function toggleSelected(selection: GridSelection, id: string): GridSelection {
  return withSelected(selection, [id], !isInSelection(selection, id));
}
