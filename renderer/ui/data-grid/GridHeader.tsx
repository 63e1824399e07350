import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useState } from 'react';
import { MenuAt, type MenuPosition } from '../ContextMenu.tsx';
import { words } from '../words.ts';
import { moveColumn, narrowest, resizeColumn, stepColumnWidth } from './column-state.ts';
import type { GridColumnState, GridSort } from './data-grid-types.ts';
import { GridTick } from './GridTick.tsx';
import { headerEntries, nextSort } from './header-menu.ts';
import { layoutVariables, type PlacedColumn } from './use-grid-layout.ts';

/** The headings: sort by pressing, menu by right click or arrow down, move with Alt and resize with Shift and the arrows. */
export function GridHeader<Row>({
  layout,
  ticks,
  onToggleAll,
  sort,
  onSortChange,
  state,
  onStateChange,
  frame,
}: {
  layout: readonly PlacedColumn<Row>[];
  ticks: 'on' | 'off' | 'mixed' | undefined;
  onToggleAll: () => void;
  sort: readonly GridSort[];
  onSortChange: ((sort: readonly GridSort[]) => void) | undefined;
  state: GridColumnState;
  onStateChange: (state: GridColumnState) => void;
  /** The element that holds the width variables. */
  frame: RefObject<HTMLDivElement | null>;
}) {
  const [stop, setStop] = useState(0);
  const [menu, setMenu] = useState<{ columnId: string; position: MenuPosition } | null>(null);
  const menuColumn = layout.find((place) => place.column.id === menu?.columnId)?.column;
  const hasTicks = ticks !== undefined;
  const tabStop = Math.min(stop, layout.length - 1);

  const sortBy = (place: PlacedColumn<Row>, isAdding: boolean) => {
    if (place.column.isSortable) onSortChange?.(nextSort(sort, place.column.id, isAdding));
  };
  const openMenu = (place: PlacedColumn<Row>, head: Element) => {
    const box = head.getBoundingClientRect();
    setMenu({ columnId: place.column.id, position: { x: box.left, y: box.bottom } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const head = event.target instanceof Element ? event.target.closest('[data-head]') : null;
    const place = layout[Number(head?.getAttribute('data-head'))];
    if (!head || !place) return;
    const handled = headKey(event, {
      sort: () => sortBy(place, event.shiftKey),
      menu: () => openMenu(place, head),
      step: (by) => {
        const next = Math.min(layout.length - 1, Math.max(0, place.index + by));
        setStop(next);
        head.parentElement?.querySelector<HTMLElement>(`[data-head="${next}"]`)?.focus();
      },
      move: (by) => {
        onStateChange(moveColumn(state, place.column.id, by));
        setStop(Math.min(layout.length - 1, Math.max(0, place.index + by)));
      },
      resize: (by) => onStateChange(stepColumnWidth(state, place.column, by)),
    });
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const dragWidth = (place: PlacedColumn<Row>, event: PointerEvent<HTMLElement>) =>
    startDrag(event, frame.current, layout, hasTicks, place, (width) =>
      onStateChange(resizeColumn(state, place.column, width)),
    );

  return (
    <div role="rowgroup" className="lt-headings" onKeyDown={onKeyDown}>
      <div role="row" aria-rowindex={1} className="lt-heading-row">
        {hasTicks && (
          <div role="columnheader" aria-colindex={1} className="lt-head lt-tick-cell">
            <span
              className="contents"
              onClick={onToggleAll}
              onKeyDown={(event) => {
                if (event.key !== ' ' && event.key !== 'Enter') return;
                event.preventDefault();
                event.stopPropagation();
                onToggleAll();
              }}
            >
              <GridTick label={words.selectAll} state={ticks} isTabStop />
            </span>
          </div>
        )}
        {layout.map((place) => (
          <Head
            key={place.column.id}
            place={place}
            hasTicks={hasTicks}
            isTabStop={place.index === tabStop}
            direction={sort.find((each) => each.columnId === place.column.id)?.direction}
            onPress={(isAdding) => sortBy(place, isAdding)}
            onFocus={() => setStop(place.index)}
            onMenu={(position) => setMenu({ columnId: place.column.id, position })}
            onDrag={(event) => dragWidth(place, event)}
            onReset={() => onStateChange(resizeColumn(state, place.column, undefined))}
          />
        ))}
      </div>
      <MenuAt
        label={words.columnMenu}
        position={menuColumn ? (menu?.position ?? null) : null}
        onClose={() => setMenu(null)}
        entries={menuColumn ? headerEntries({ column: menuColumn, state, sort, onSortChange, onStateChange }) : []}
      />
    </div>
  );
}

function Head<Row>({
  place,
  hasTicks,
  isTabStop,
  direction,
  onPress,
  onFocus,
  onMenu,
  onDrag,
  onReset,
}: {
  place: PlacedColumn<Row>;
  hasTicks: boolean;
  isTabStop: boolean;
  direction: 'asc' | 'desc' | undefined;
  onPress: (isAdding: boolean) => void;
  onFocus: () => void;
  onMenu: (position: MenuPosition) => void;
  onDrag: (event: PointerEvent<HTMLElement>) => void;
  onReset: () => void;
}) {
  const { column } = place;
  const openAtPointer = (event: MouseEvent) => {
    event.preventDefault();
    onMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <div
      role="columnheader"
      aria-colindex={place.index + (hasTicks ? 2 : 1)}
      {...(column.isSortable
        ? { 'aria-sort': direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none' }
        : {})}
      data-head={place.index}
      data-pinned={place.isPinned || undefined}
      data-last-pinned={place.isLastPinned || undefined}
      data-end={column.align === 'end' || undefined}
      data-sortable={column.isSortable || undefined}
      tabIndex={isTabStop ? 0 : -1}
      style={place.style}
      className="lt-head"
      onClick={(event) => onPress(event.shiftKey)}
      onFocus={onFocus}
      onContextMenu={openAtPointer}
    >
      <span className="lt-content">{column.header}</span>
      {direction && (
        <svg viewBox="0 0 16 16" aria-hidden className="lt-arrow" data-direction={direction}>
          <path d="M8 3v10M3.8 8.8 8 13l4.2-4.2" />
        </svg>
      )}
      <span
        aria-hidden
        className="lt-resize"
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={onReset}
        onPointerDown={onDrag}
      />
    </div>
  );
}

function headKey(
  event: KeyboardEvent,
  act: {
    sort: () => void;
    menu: () => void;
    step: (by: -1 | 1) => void;
    move: (by: -1 | 1) => void;
    resize: (by: -1 | 1) => void;
  },
): boolean {
  if (event.key === 'Enter' || event.key === ' ') act.sort();
  else if (event.key === 'ArrowDown' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    act.menu();
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const by = event.key === 'ArrowLeft' ? -1 : 1;
    if (event.altKey) act.move(by);
    else if (event.shiftKey) act.resize(by);
    else act.step(by);
  } else return false;
  return true;
}

// While the pointer drags, only the width variables change; the new width is kept when it is let go.
function startDrag<Row>(
  event: PointerEvent<HTMLElement>,
  frame: HTMLElement | null,
  layout: readonly PlacedColumn<Row>[],
  hasTicks: boolean,
  dragged: PlacedColumn<Row>,
  onDone: (width: number) => void,
) {
  if (!frame || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  const handle = event.currentTarget;
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const startX = event.clientX;
  const startWidth = (handle.parentElement?.getBoundingClientRect().width ?? dragged.width) / zoom;
  let width = startWidth;
  const move = (at: globalThis.PointerEvent) => {
    width = Math.max(dragged.column.minWidth ?? narrowest, startWidth + (at.clientX - startX) / zoom);
    const variables = layoutVariables(layout, hasTicks, (place) => (place === dragged ? width : place.width));
    for (const [name, value] of Object.entries(variables)) frame.style.setProperty(name, value);
  };
  const stop = () => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', stop);
    handle.removeEventListener('pointercancel', stop);
    if (width !== startWidth) onDone(width);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', stop);
  handle.addEventListener('pointercancel', stop);
}
