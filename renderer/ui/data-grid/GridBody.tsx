import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { CellEditing, DataGridProps } from './data-grid-types.ts';
import { GridRow } from './GridRow.tsx';
import { isInSelection } from './grid-selection.ts';
import type { PlacedColumn } from './use-grid-layout.ts';

/** What the grid asks of its rows. */
export type GridBodyHandle = {
  readonly scrollToIndex: (index: number) => void;
  readonly pageSize: () => number;
};

// Above and below what is in sight; with 30 px rows in a tall window this stays under 60 rows.
const overscan = 6;

/** The rows in sight and a few around them; the row with the cursor always stays, because it holds the focus. */
export function GridBody<Row>({
  grid,
  layout,
  scroller,
  height,
  rowHeight,
  headHeight,
  cursor,
  cursorColumn,
  shouldFocus,
  editing,
  handle,
}: {
  grid: DataGridProps<Row>;
  layout: readonly PlacedColumn<Row>[];
  scroller: RefObject<HTMLDivElement | null>;
  /** px; as all that follow. */
  height: number;
  rowHeight: number;
  headHeight: number;
  cursor: number | null;
  cursorColumn: number;
  shouldFocus: RefObject<boolean>;
  editing:
    | ({ readonly index: number; readonly columnId: string } & Pick<CellEditing<Row>, 'done' | 'cancel'>)
    | undefined;
  handle: Ref<GridBodyHandle>;
}) {
  'use no memo'; // The virtualizer changes inside; what it returns must be read anew in every render.
  const body = useRef<HTMLDivElement>(null);
  const heldFocus = useRef(false);
  const written = useRef<{ readonly from: number; readonly to: number }>(undefined);
  const { rowCount, getRow, getGroup, getRowId, getRowLabel, isRowStale, selection, onVisibleRangeChange } = grid;
  const slots = slotCount(height, rowHeight);
  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), cursor, rowCount),
  });

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const bringIntoSight = (index: number) => {
    const offset = virtualizer.scrollOffset ?? 0;
    // What was written since the last frame is not heard of yet.
    const from = written.current?.from === offset ? written.current.to : offset;
    const to = offsetFor(index, { from, height, rowHeight, headHeight });
    if (to === from) return;
    written.current = { from: offset, to };
    scroller.current?.scrollTo({ top: to });
  };
  const bring = useRef(bringIntoSight);
  useLayoutEffect(() => {
    bring.current = bringIntoSight;
    if (written.current?.from !== virtualizer.scrollOffset) written.current = undefined;
  });

  useLayoutEffect(() => {
    if (cursor !== null) bring.current(cursor);
  }, [cursor]);

  useLayoutEffect(() => {
    if (cursor === null || !body.current) return;
    const active = document.activeElement;
    const isInside = active !== null && body.current.contains(active) && !active.closest('[data-grid-editor]');
    // A row that leaves the page takes the focus with it and says nothing; what had the keys gets them back.
    const isLost = heldFocus.current && active === document.body;
    if (!shouldFocus.current && !isInside && !isLost) return;
    const cell = body.current.querySelector<HTMLElement>(`[data-row="${cursor}"] [data-col="${cursorColumn}"]`);
    const fallback = body.current.querySelector<HTMLElement>(`[data-row="${cursor}"] [data-col]`);
    const target = cell ?? fallback;
    if (!target || target.contains(active)) return;
    shouldFocus.current = false;
    target.focus({ preventScroll: true });
    showColumn(target, scroller.current);
  });

  useImperativeHandle(handle, () => ({
    scrollToIndex: bringIntoSight,
    pageSize: () => Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1),
  }));

  const items = virtualizer.getVirtualItems();
  // Moving a row in the page makes the browser style and lay out all of it anew. So rows stay where they are while the
  // list scrolls, and stand in the order in which they are read once it rests.
  const drawn = virtualizer.isScrolling ? inOrderOfSlots(items, slots, cursor) : items;
  const first = Math.max(0, (virtualizer.range?.startIndex ?? 0) - overscan);
  const last = Math.min(rowCount - 1, (virtualizer.range?.endIndex ?? 0) + overscan);
  useEffect(() => {
    if (rowCount > 0) onVisibleRangeChange?.(first, last);
  }, [onVisibleRangeChange, first, last, rowCount]);

  const tabStopRow = cursor ?? items[0]?.index ?? 0;
  return (
    <div
      ref={body}
      role="rowgroup"
      className="lt-body"
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={() => {
        heldFocus.current = true;
      }}
      onBlur={() => {
        heldFocus.current = false;
      }}
    >
      {drawn.map((item) => {
        const group = getGroup?.(item.index);
        const row = group ? undefined : getRow(item.index);
        return (
          <GridRow
            key={rowSlot(item.index, slots, cursor)}
            index={item.index}
            top={item.start - headHeight}
            row={row}
            group={group}
            layout={layout}
            hasTicks={selection !== undefined}
            label={row === undefined ? '' : (getRowLabel?.(row) ?? '')}
            isSelected={row !== undefined && selection !== undefined && isInSelection(selection, getRowId(row))}
            isStale={row !== undefined && isRowStale !== undefined && isRowStale(row)}
            isCursor={item.index === cursor}
            tabStop={item.index === tabStopRow ? cursorColumn : undefined}
            editing={editing?.index === item.index ? editing : undefined}
          />
        );
      })}
    </div>
  );
}

/**
 * How far the table is scrolled once a row is wholly in sight, below the headings; as far as before where it is already.
 * Reckoned, because asking the page makes the browser lay out all that has just changed. In px.
 */
export function offsetFor(
  index: number,
  {
    from,
    height,
    rowHeight,
    headHeight,
  }: {
    readonly from: number;
    readonly height: number;
    readonly rowHeight: number;
    readonly headHeight: number;
  },
): number {
  const top = index * rowHeight;
  const lowest = headHeight + top + rowHeight - height;
  return Math.max(0, Math.min(top, Math.max(from, lowest)));
}

/**
 * The place in the page a row is drawn in. Places are used again and again, because filling one anew costs a fraction of
 * making one; the row with the cursor always keeps its own, since it holds the focus.
 */
export function rowSlot(index: number, slots: number, cursor: number | null): string {
  const slot = index % slots;
  return cursor !== null && index !== cursor && slot === cursor % slots ? `beside-${slot}` : `${slot}`;
}

/** Rows by the place they are drawn in, which does not change while they are drawn. */
export function inOrderOfSlots<Item extends { readonly index: number }>(
  items: readonly Item[],
  slots: number,
  cursor: number | null,
): Item[] {
  const isBeside = (index: number) => Number(index !== cursor);
  return items.toSorted(
    (one, other) => (one.index % slots) - (other.index % slots) || isBeside(one.index) - isBeside(other.index),
  );
}

// Hardly more places than rows drawn, so that a row that comes takes the place of one that goes; in steps of eight, so
// that a small change of the window does not move rows about.
function slotCount(height: number, rowHeight: number): number {
  const drawn = Math.ceil(height / rowHeight) + 1 + 2 * overscan;
  return Math.ceil(drawn / 8) * 8;
}

function withIndex(indexes: number[], index: number | null, count: number): number[] {
  if (index === null || index >= count || indexes.includes(index)) return indexes;
  return [...indexes, index].toSorted((a, b) => a - b);
}

// Sideways only: rows are brought into sight by the virtualizer, which knows about the header.
function showColumn(cell: HTMLElement, scroller: HTMLElement | null) {
  if (!scroller || cell.dataset['pinned'] !== undefined) return;
  const box = cell.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const pinnedEdge = Math.max(
    frame.left,
    ...Array.from(
      cell.parentElement?.querySelectorAll('[data-pinned]') ?? [],
      (each) => each.getBoundingClientRect().right,
    ),
  );
  if (box.left < pinnedEdge) scroller.scrollLeft -= pinnedEdge - box.left;
  else if (box.right > frame.left + scroller.clientWidth)
    scroller.scrollLeft += box.right - frame.left - scroller.clientWidth;
}
