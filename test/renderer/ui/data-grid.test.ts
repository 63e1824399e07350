import { describe, expect, test } from 'vitest';
import {
  defaultColumnState,
  fitColumnState,
  hideColumn,
  moveColumn,
  pinColumn,
  resizeColumn,
} from '#renderer/ui/data-grid/column-state.ts';
import { copyRows } from '#renderer/ui/data-grid/copy-rows.ts';
import type { DataGridColumn, DataGridProps } from '#renderer/ui/data-grid/data-grid-types.ts';
import { inOrderOfSlots, offsetFor, rowSlot } from '#renderer/ui/data-grid/GridBody.tsx';
import { gridCommand } from '#renderer/ui/data-grid/grid-keys.ts';
import {
  emptySelection,
  fullSelection,
  isInSelection,
  selectionCount,
  toggleSelected,
  withSelected,
} from '#renderer/ui/data-grid/grid-selection.ts';
import { nextSort } from '#renderer/ui/data-grid/header-menu.ts';
import { toTsv } from '#renderer/ui/data-grid/to-tsv.ts';

const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const columns = ['name', 'stance', 'seat', 'next'].map((id) => ({ id, width: 100 }));

describe('selection', () => {
  test('all but these counts and answers without knowing the rows', () => {
    const selection = withSelected(fullSelection, ['b', 'c'], false);
    expect(selectionCount(selection, 100_000)).toBe(99_998);
    expect(isInSelection(selection, 'a')).toBe(true);
    expect(isInSelection(selection, 'b')).toBe(false);
    expect(selectionCount(toggleSelected(selection, 'b'), 100_000)).toBe(99_999);
  });

  test('a range joins what is selected already', () => {
    const selection = withSelected(toggleSelected(emptySelection, 'z'), ['a', 'b'], true);
    expect([...selection.ids]).toEqual(['z', 'a', 'b']);
  });
});

describe('scrolling', () => {
  const view = { height: 700, rowHeight: 50, headHeight: 40 };

  test('moves no further than brings the row into sight below the headings', () => {
    expect(offsetFor(3, { ...view, from: 0 })).toBe(0);
    expect(offsetFor(100, { ...view, from: 0 })).toBe(4_390);
    expect(offsetFor(100, { ...view, from: 4_400 })).toBe(4_400);
    expect(offsetFor(10, { ...view, from: 4_400 })).toBe(500);
    expect(offsetFor(0, { ...view, from: 4_400 })).toBe(0);
  });

  test('keeps each row in its place of the page, whichever rows are drawn', () => {
    const rows = (first: number) => Array.from({ length: 6 }, (_, at) => ({ index: first + at }));
    const placed = (first: number, cursor: number | null) =>
      inOrderOfSlots(rows(first), 8, cursor).map(({ index }) => rowSlot(index, 8, cursor));
    expect(placed(0, null)).toEqual(['0', '1', '2', '3', '4', '5']);
    // Two went, two came; the four that stay are where they were, one after the other.
    expect(placed(2, null)).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(placed(4, null)).toEqual(['0', '1', '4', '5', '6', '7']);
    expect(inOrderOfSlots([{ index: 1 }, ...rows(9)], 8, 1).map(({ index }) => rowSlot(index, 8, 1))).toEqual([
      '1',
      'beside-1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });
});

describe('columns', () => {
  test('move past hidden ones and stay inside the table', () => {
    const state = hideColumn(defaultColumnState(columns), 'stance', true);
    expect(moveColumn(state, 'seat', -1).order).toEqual(['seat', 'name', 'stance', 'next']);
    expect(moveColumn(state, 'name', -1).order).toEqual(state.order);
  });

  test('pinned ones move among themselves', () => {
    const state = pinColumn(pinColumn(defaultColumnState(columns), 'seat', true), 'name', true);
    expect(state.pinned).toEqual(['seat', 'name']);
    expect(moveColumn(state, 'name', -1).pinned).toEqual(['name', 'seat']);
  });

  test('are never narrower than they can be', () => {
    const state = resizeColumn(defaultColumnState(columns), { id: 'name', width: 100, minWidth: 80 }, 12);
    expect(state.widths).toEqual({ name: 80 });
    expect(resizeColumn(state, { id: 'name', width: 100 }, undefined).widths).toEqual({});
  });

  test('a stored arrangement takes in new columns and forgets lost ones', () => {
    const stored = { order: ['next', 'gone', 'name'], widths: { gone: 5 }, hidden: ['gone'], pinned: ['next'] };
    expect(fitColumnState(stored, columns)).toEqual({
      order: ['next', 'stance', 'seat', 'name'],
      widths: {},
      hidden: [],
      pinned: ['next'],
    });
  });

  test('sort up, then down, then not; with Shift beside the others', () => {
    const up = nextSort([], 'name', false);
    const down = nextSort(up, 'name', false);
    expect([up, down, nextSort(down, 'name', false)]).toEqual([
      [{ columnId: 'name', direction: 'asc' }],
      [{ columnId: 'name', direction: 'desc' }],
      [],
    ]);
    expect(nextSort(up, 'seat', true).map((each) => each.columnId)).toEqual(['name', 'seat']);
  });
});

describe('keys', () => {
  test('letters work only while they are on', () => {
    expect(gridCommand({ ...noKeys, key: 'j' }, true)).toEqual({ kind: 'move', by: 1, extends: false });
    expect(gridCommand({ ...noKeys, key: 'j' }, false)).toBeUndefined();
    expect(gridCommand({ ...noKeys, key: 'X', shiftKey: true }, true)).toEqual({ kind: 'select', isRange: true });
  });

  test("chords that are not the grid's are left alone", () => {
    expect(gridCommand({ ...noKeys, key: 'k', ctrlKey: true }, true)).toBeUndefined();
    expect(gridCommand({ ...noKeys, key: 'z', metaKey: true }, true)).toBeUndefined();
    expect(gridCommand({ ...noKeys, key: 'a', ctrlKey: true }, false)).toEqual({ kind: 'selectAll' });
    expect(gridCommand({ ...noKeys, key: 'ArrowUp', altKey: true }, true)).toBeUndefined();
  });
});

describe('copying', () => {
  test('a cell that a spreadsheet would run gets an apostrophe', () => {
    expect(toTsv([['=1+1', ' +x', 'a\tb\nc', 'plain', '＝A1']])).toBe("'=1+1\t' +x\ta b c\tplain\t'＝A1");
  });

  test('hands over no text when a selected row is not loaded', () => {
    const rows = [{ id: 'a' }, undefined, { id: 'c' }];
    const texts: DataGridColumn<{ id: string }>[] = [
      { id: 'id', header: 'Id', width: 50, render: () => null, text: (row) => row.id },
    ];
    const grid: DataGridProps<{ id: string }> = {
      label: 'x',
      columns: texts,
      rowCount: 3,
      getRow: (index) => rows[index],
      getRowId: (row) => row.id,
      cursor: 0,
      onCursorChange: () => undefined,
      selection: withSelected(emptySelection, ['a', 'c'], true),
    };
    expect(copyRows(grid, texts, 0).tsv).toBe('Id\na\nc');
    expect(copyRows({ ...grid, selection: fullSelection }, texts, 0).tsv).toBeUndefined();
    expect(copyRows({ ...grid, selection: emptySelection }, texts, 2).tsv).toBe('Id\nc');
  });
});
