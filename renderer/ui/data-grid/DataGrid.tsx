import { type FocusEvent, type KeyboardEvent, type MouseEvent, useImperativeHandle, useRef, useState } from 'react';
import { defaultColumnState, fitColumnState } from './column-state.ts';
import type { DataGridProps } from './data-grid-types.ts';
import { GridBody, type GridBodyHandle } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import { type GridCommand, gridCommand } from './grid-keys.ts';
import { emptySelection, fullSelection, selectionCount } from './grid-selection.ts';
import { useGridCommands } from './use-grid-commands.ts';
import { layoutVariables, totalWidth, useGridLayout } from './use-grid-layout.ts';
import { useRowMetrics } from './use-row-metrics.ts';

/**
 * The table of the app: a grid that is worked by keyboard alone and draws only the rows in sight, so a hundred
 * thousand rows scroll like a hundred. Its parent gives it a height.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rowCount, selection, sort = [], areLetterKeysOn = true } = props;
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const body = useRef<GridBodyHandle>(null);
  const shouldFocus = useRef(false);
  const { rowHeight, headHeight, zoom, width, height, isAside } = useRowMetrics(frame, probe);
  const [ownState, setOwnState] = useState(() => defaultColumnState(columns));
  const columnState = fitColumnState(props.columnState ?? ownState, columns);
  const layout = useGridLayout(columns, columnState);
  const [column, setColumn] = useState(0);
  const [editing, setEditing] = useState<{ index: number; columnId: string } | null>(null);

  const cursorRow = props.cursor === null || rowCount === 0 ? null : Math.min(props.cursor, rowCount - 1);
  const cursorColumn = Math.min(column, Math.max(0, layout.length - 1));
  const moveTo = (row: number, nextColumn = cursorColumn) => {
    shouldFocus.current = true;
    setColumn(nextColumn);
    if (row !== props.cursor) props.onCursorChange(row);
  };
  const stopEditing = () => {
    shouldFocus.current = true;
    setEditing(null);
  };
  const commands = useGridCommands({
    grid: props,
    layout,
    cursor: { row: cursorRow, column: cursorColumn, moveTo },
    body,
    startEditing: (index, columnId) => setEditing({ index, columnId }),
  });

  useImperativeHandle(props.handleRef, () => ({
    focus: () => moveTo(cursorRow ?? 0),
    scrollToIndex: (index) => body.current?.scrollToIndex(index),
    editCell: (index, columnId) => {
      props.onCursorChange(index);
      setEditing({ index, columnId });
    },
  }));

  const setColumnState = (next: typeof columnState) => {
    setOwnState(next);
    props.onColumnStateChange?.(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || !target || rowCount === 0 || target.closest('.lt-headings')) return;
    if (target.closest('[data-grid-editor]')) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stopEditing();
      return;
    }
    const command = gridCommand(event, areLetterKeysOn);
    if (!command || belongsToControl(target, command.kind)) return;
    const isDone = command.kind === 'menu' ? commands.openMenu(cursorRow ?? 0, below(target)) : commands.run(command);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pressed = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest('[data-row]');
    if (!target || !row || target.closest('[data-grid-editor]')) return null;
    const cell = target.closest('[data-col]');
    const index = Number(row.getAttribute('data-row'));
    return { target, index, column: cell ? Number(cell.getAttribute('data-col')) : cursorColumn };
  };
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    const press = pressed(event);
    if (!press) return;
    // A range is being chosen, not text.
    if (event.shiftKey) event.preventDefault();
    moveTo(press.index, press.column);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const press = pressed(event);
    if (!press) return;
    const isTick = press.target.closest('[data-tick], .lt-tick-cell') !== null;
    if (isInControl(press.target)) return;
    if (press.target.closest('[data-group]')) commands.open(press.index);
    else if (isTick || event.shiftKey || event.ctrlKey || event.metaKey) commands.toggle(press.index, event.shiftKey);
    else if (press.target.closest('[data-link]')) commands.open(press.index);
  };
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const press = pressed(event);
    if (!press || isInControl(press.target) || press.target.closest('[data-tick], [data-link], [data-group]')) return;
    commands.open(press.index);
  };
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    const row = event.target.closest('[data-row]');
    if (row && props.cursor === null) props.onCursorChange(Number(row.getAttribute('data-row')));
  };
  const onContextMenu = (event: MouseEvent<HTMLDivElement>) => {
    const press = pressed(event);
    if (!press) return;
    moveTo(press.index, press.column);
    if (commands.openMenu(press.index, { x: event.clientX, y: event.clientY })) event.preventDefault();
  };

  const hasTicks = selection !== undefined;
  // Held columns are held only once the table is scrolled sideways: each one costs the browser a layer a row.
  const isWide = totalWidth(layout, hasTicks) * zoom > width;
  const selectedCount = selection ? selectionCount(selection, rowCount) : 0;
  return (
    <div
      ref={frame}
      role={props.getGroup?.(0) === undefined ? 'grid' : 'treegrid'}
      aria-label={props.label}
      aria-rowcount={rowCount + 1}
      aria-colcount={layout.length + (hasTicks ? 1 : 0)}
      {...(hasTicks ? { 'aria-multiselectable': true } : {})}
      data-aside={(isWide && isAside) || undefined}
      className="lt-grid"
      style={layoutVariables(layout, hasTicks)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onContextMenu={onContextMenu}
    >
      <div ref={probe} aria-hidden className="lt-probe" />
      <GridHeader
        layout={layout}
        ticks={hasTicks ? tickState(selectedCount, rowCount) : undefined}
        onToggleAll={() => props.onSelectionChange?.(selectedCount === 0 ? fullSelection : emptySelection)}
        sort={sort}
        onSortChange={props.onSortChange}
        state={columnState}
        onStateChange={setColumnState}
        frame={frame}
      />
      {rowHeight > 0 && (
        <GridBody
          grid={props}
          layout={layout}
          scroller={frame}
          height={height}
          rowHeight={rowHeight}
          headHeight={headHeight}
          cursor={cursorRow}
          cursorColumn={cursorColumn}
          shouldFocus={shouldFocus}
          editing={editing ? { ...editing, done: stopEditing, cancel: stopEditing } : undefined}
          handle={body}
        />
      )}
      {rowCount === 0 && (
        <div role="row" className="lt-empty">
          <div role="gridcell" className="flex min-w-0 flex-1">
            {props.empty}
          </div>
        </div>
      )}
    </div>
  );
}

// A button or box of its own inside a cell keeps its clicks.
function isInControl(target: Element): boolean {
  return target.closest('button, a[href], input, select, textarea, label, [role="button"], [role="switch"]') !== null;
}

// It also keeps the keys that press it, and a field keeps all of them.
function belongsToControl(target: Element, command: GridCommand['kind']): boolean {
  if (target.matches('textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])'))
    return true;
  return isInControl(target) && (command === 'peek' || command === 'open');
}

function tickState(selected: number, total: number): 'on' | 'off' | 'mixed' {
  if (selected === 0 || total === 0) return 'off';
  return selected >= total ? 'on' : 'mixed';
}

function below(element: Element) {
  const box = element.getBoundingClientRect();
  return { x: box.left + 8, y: box.bottom };
}
