import type { DataGridColumn, GridColumnState } from './data-grid-types.ts';

type AnyColumn = Pick<DataGridColumn<never>, 'id' | 'width' | 'minWidth' | 'isHideable'>;

/** The narrowest a column may be unless it says otherwise, px at 100 %. */
export const narrowest = 48;
const widthStep = 16;

/** The columns as they are declared: nothing hidden, pinned or resized. */
export function defaultColumnState(columns: readonly Pick<AnyColumn, 'id'>[]): GridColumnState {
  return { order: columns.map((column) => column.id), widths: {}, hidden: [], pinned: [] };
}

/** A stored arrangement fitted to the columns there are: unknown ones dropped, new ones put where they are declared. */
export function fitColumnState(state: GridColumnState, columns: readonly Pick<AnyColumn, 'id'>[]): GridColumnState {
  const known = new Set(columns.map((column) => column.id));
  const order = state.order.filter((id) => known.has(id));
  for (const [index, column] of columns.entries()) {
    if (!order.includes(column.id)) order.splice(index, 0, column.id);
  }
  return {
    order,
    widths: Object.fromEntries(Object.entries(state.widths).filter(([id]) => known.has(id))),
    hidden: state.hidden.filter((id) => known.has(id)),
    pinned: state.pinned.filter((id) => known.has(id)),
  };
}

/** Moves a column one place to the left or right among the columns in sight and of its own kind (pinned or not). */
export function moveColumn(state: GridColumnState, id: string, step: -1 | 1): GridColumnState {
  if (state.pinned.includes(id)) return { ...state, pinned: swapped(state.pinned, id, step, () => true) };
  const isInSight = (other: string) => !state.hidden.includes(other) && !state.pinned.includes(other);
  return { ...state, order: swapped(state.order, id, step, isInSight) };
}

/** Pins a column behind the ones already pinned, or lets it go. */
export function pinColumn(state: GridColumnState, id: string, isPinned: boolean): GridColumnState {
  const others = state.pinned.filter((other) => other !== id);
  return { ...state, pinned: isPinned ? [...others, id] : others };
}

/** Hides or shows a column. */
export function hideColumn(state: GridColumnState, id: string, isHidden: boolean): GridColumnState {
  const others = state.hidden.filter((other) => other !== id);
  return { ...state, hidden: isHidden ? [...others, id] : others };
}

/** Sets the width of a column, no narrower than it can be; without a width it gets its usual one again. */
export function resizeColumn(state: GridColumnState, column: AnyColumn, width: number | undefined): GridColumnState {
  const { [column.id]: _old, ...others } = state.widths;
  if (width === undefined) return { ...state, widths: others };
  return { ...state, widths: { ...others, [column.id]: Math.max(column.minWidth ?? narrowest, Math.round(width)) } };
}

/** One step wider or narrower, for the keyboard. */
export function stepColumnWidth(state: GridColumnState, column: AnyColumn, step: -1 | 1): GridColumnState {
  return resizeColumn(state, column, (state.widths[column.id] ?? column.width) + step * widthStep);
}

function swapped(
  order: readonly string[],
  id: string,
  step: -1 | 1,
  isInSight: (id: string) => boolean,
): readonly string[] {
  const from = order.indexOf(id);
  let to = from + step;
  while (to >= 0 && to < order.length && !isInSight(order[to] ?? '')) to += step;
  if (from === -1 || to < 0 || to >= order.length) return order;
  const next = order.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}
