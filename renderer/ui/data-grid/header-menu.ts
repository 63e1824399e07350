import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff, Pin, PinOff, X } from 'lucide-react';
import type { MenuEntry } from '../menu-entries.ts';
import { words } from '../words.ts';
import { hideColumn, moveColumn, pinColumn, resizeColumn, stepColumnWidth } from './column-state.ts';
import type { DataGridColumn, GridColumnState, GridSort } from './data-grid-types.ts';

/** What the menu of a column heading offers. */
export function headerEntries<Row>({
  column,
  state,
  sort,
  onSortChange,
  onStateChange,
}: {
  column: DataGridColumn<Row>;
  state: GridColumnState;
  sort: readonly GridSort[];
  onSortChange: ((sort: readonly GridSort[]) => void) | undefined;
  onStateChange: (state: GridColumnState) => void;
}): readonly MenuEntry[] {
  const { id } = column;
  const isPinned = state.pinned.includes(id);
  const sortBy = (direction: 'asc' | 'desc') => onSortChange?.([{ columnId: id, direction }]);
  const sorting: MenuEntry[] =
    column.isSortable && onSortChange
      ? [
          { id: 'asc', label: words.sortUp, icon: ArrowUp, run: () => sortBy('asc') },
          { id: 'desc', label: words.sortDown, icon: ArrowDown, run: () => sortBy('desc') },
          ...(sort.some((each) => each.columnId === id)
            ? [
                {
                  id: 'off',
                  label: words.sortOff,
                  icon: X,
                  run: () => onSortChange(sort.filter((each) => each.columnId !== id)),
                },
              ]
            : []),
          { kind: 'separator', id: 'after-sort' },
        ]
      : [];
  return [
    ...sorting,
    {
      id: 'pin',
      label: isPinned ? words.unpinColumn : words.pinColumn,
      icon: isPinned ? PinOff : Pin,
      run: () => onStateChange(pinColumn(state, id, !isPinned)),
    },
    {
      id: 'left',
      label: words.moveLeft,
      icon: ArrowLeft,
      keyHint: 'Alt+Left',
      run: () => onStateChange(moveColumn(state, id, -1)),
    },
    {
      id: 'right',
      label: words.moveRight,
      icon: ArrowRight,
      keyHint: 'Alt+Right',
      run: () => onStateChange(moveColumn(state, id, 1)),
    },
    { kind: 'separator', id: 'after-move' },
    {
      id: 'wider',
      label: words.wider,
      keyHint: 'Shift+Right',
      run: () => onStateChange(stepColumnWidth(state, column, 1)),
    },
    {
      id: 'narrower',
      label: words.narrower,
      keyHint: 'Shift+Left',
      run: () => onStateChange(stepColumnWidth(state, column, -1)),
    },
    { id: 'reset', label: words.resetWidth, run: () => onStateChange(resizeColumn(state, column, undefined)) },
    ...(column.isHideable === false
      ? []
      : [
          { kind: 'separator', id: 'before-hide' } as const,
          { id: 'hide', label: words.hideColumn, icon: EyeOff, run: () => onStateChange(hideColumn(state, id, true)) },
        ]),
  ];
}

/** The sort order after a press on a heading: up, down, then as it was; with Shift it joins the others. */
export function nextSort(sort: readonly GridSort[], columnId: string, isAdding: boolean): readonly GridSort[] {
  const current = sort.find((each) => each.columnId === columnId);
  const others = isAdding ? sort.filter((each) => each.columnId !== columnId) : [];
  if (!current) return [...others, { columnId, direction: 'asc' }];
  if (current.direction === 'asc') return [...others, { columnId, direction: 'desc' }];
  return others;
}
