import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type CSSProperties, useMemo, useState } from 'react';
import { narrowest } from './column-state.ts';
import type { DataGridColumn, GridColumnState } from './data-grid-types.ts';

/** A column in its place: which one, from where, how wide. Widths live in CSS variables so that dragging repaints nothing else. */
export type PlacedColumn<Row> = {
  readonly column: DataGridColumn<Row>;
  readonly index: number;
  readonly width: number;
  readonly isPinned: boolean;
  readonly isLastPinned: boolean;
  readonly style: CSSProperties;
};

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});
const noRows: never[] = [];

/** The width of the column of ticks, px at 100 %. */
export const tickWidth = 44;

/** The columns in sight, pinned ones first, in the order and widths a person has given them. */
export function useGridLayout<Row>(
  columns: readonly DataGridColumn<Row>[],
  state: GridColumnState,
): readonly PlacedColumn<Row>[] {
  'use no memo'; // The table's methods read state the compiler cannot see; the result keeps its identity by hand below.
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        size: column.width,
        minSize: column.minWidth ?? narrowest,
        maxSize: 1200,
      })),
    [columns],
  );
  const table = useTable({
    features,
    data: noRows,
    columns: definitions,
    state: {
      columnVisibility: Object.fromEntries(state.hidden.map((id) => [id, false])),
      columnOrder: [...state.order],
      columnPinning: { start: [...state.pinned], end: [] },
      columnSizing: { ...state.widths },
    },
  });
  const pinned = table.getStartVisibleLeafColumns();
  const places = [...pinned, ...table.getCenterVisibleLeafColumns()].map((each) => ({
    id: each.id,
    width: each.getSize(),
  }));
  const layout = placeColumns(columns, places, pinned.length);
  // The same array as long as nothing has moved, so that no row draws again for nothing.
  const [kept, setKept] = useState(layout);
  if (kept === layout || isSameLayout(kept, layout)) return kept;
  setKept(layout);
  return layout;
}

function isSameLayout<Row>(one: readonly PlacedColumn<Row>[], other: readonly PlacedColumn<Row>[]): boolean {
  return (
    one.length === other.length &&
    one.every((place, index) => {
      const twin = other[index];
      return place.column === twin?.column && place.width === twin.width && place.isPinned === twin.isPinned;
    })
  );
}

function placeColumns<Row>(
  columns: readonly DataGridColumn<Row>[],
  places: readonly { readonly id: string; readonly width: number }[],
  pinnedCount: number,
): readonly PlacedColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  return places.flatMap(({ id, width }, index) => {
    const column = byId.get(id);
    if (!column) return [];
    const isPinned = index < pinnedCount;
    return [
      {
        column,
        index,
        width,
        isPinned,
        isLastPinned: index === pinnedCount - 1,
        style: {
          width: `var(--w${index})`,
          ...(column.isGrowing ? { flexGrow: 1 } : {}),
          ...(isPinned ? { left: `var(--l${index})` } : {}),
        },
      },
    ];
  });
}

/** The CSS variables that hold the widths and offsets of the columns, in rem. */
export function layoutVariables<Row>(
  layout: readonly PlacedColumn<Row>[],
  hasTicks: boolean,
  widthOf: (place: PlacedColumn<Row>) => number = (place) => place.width,
): Record<string, string> {
  const variables: Record<string, string> = {};
  let left = hasTicks ? tickWidth : 0;
  for (const place of layout) {
    variables[`--w${place.index}`] = rem(widthOf(place));
    variables[`--l${place.index}`] = rem(left);
    left += widthOf(place);
  }
  variables['--total'] = rem(left);
  return variables;
}

/** The width of all columns together, px at 100 %. */
export function totalWidth<Row>(layout: readonly PlacedColumn<Row>[], hasTicks: boolean): number {
  return layout.reduce((sum, place) => sum + place.width, hasTicks ? tickWidth : 0);
}

function rem(px: number): string {
  return `${px / 16}rem`;
}
