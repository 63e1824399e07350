import type { ReactNode, Ref } from 'react';
import type { MenuPosition } from '../ContextMenu.tsx';
import type { GridSelection } from './grid-selection.ts';

/** A column: what it shows, how wide it starts (px at 100 %), and what a person may do with it. */
export type DataGridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly minWidth?: number | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** Takes the width that is left over. */
  readonly isGrowing?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
  /** False keeps the column from being hidden, moved behind the pinned ones or left out of the chooser. */
  readonly isHideable?: boolean | undefined;
  /** A click on the words opens the record, as Enter does. */
  readonly isLink?: boolean | undefined;
  readonly render: (row: Row) => ReactNode;
  /** The cell as plain text, for copying. */
  readonly text?: ((row: Row) => string) | undefined;
  readonly isEditable?: boolean | ((row: Row) => boolean) | undefined;
  readonly renderEditor?: ((editing: CellEditing<Row>) => ReactNode) | undefined;
};

/** What an editor inside a cell is given; it saves by itself and then calls `done`. */
export type CellEditing<Row> = {
  readonly row: Row;
  readonly done: () => void;
  readonly cancel: () => void;
};

/** A heading row that gathers the rows below it. */
export type DataGridGroup = {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  readonly isCollapsed: boolean;
};

/** One level of the sort order; the first one weighs most. */
export type GridSort = { readonly columnId: string; readonly direction: 'asc' | 'desc' };

/** How a person has arranged the columns; widths in px at 100 %. */
export type GridColumnState = {
  readonly order: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
};

/** What Ctrl+C hands over: the text, or nothing of it when some of the chosen rows are not loaded. */
export type GridCopy = { readonly columnIds: readonly string[]; readonly tsv: string | undefined };

/** Ways to reach into the grid from outside. */
export type DataGridHandle = {
  readonly focus: () => void;
  readonly scrollToIndex: (index: number) => void;
  readonly editCell: (index: number, columnId: string) => void;
};

/** Everything the grid takes. `rowCount` counts group rows too. */
export type DataGridProps<Row> = {
  readonly label: string;
  readonly columns: readonly DataGridColumn<Row>[];
  readonly rowCount: number;
  readonly getRow: (index: number) => Row | undefined;
  readonly getRowId: (row: Row) => string;
  readonly getRowLabel?: ((row: Row) => string) | undefined;
  readonly getGroup?: ((index: number) => DataGridGroup | undefined) | undefined;
  readonly onToggleGroup?: ((groupId: string) => void) | undefined;
  readonly onVisibleRangeChange?: ((first: number, last: number) => void) | undefined;
  readonly sort?: readonly GridSort[] | undefined;
  readonly onSortChange?: ((sort: readonly GridSort[]) => void) | undefined;
  readonly columnState?: GridColumnState | undefined;
  readonly onColumnStateChange?: ((state: GridColumnState) => void) | undefined;
  readonly cursor: number | null;
  readonly onCursorChange: (index: number) => void;
  readonly selection?: GridSelection | undefined;
  readonly onSelectionChange?: ((selection: GridSelection) => void) | undefined;
  readonly getIdsInRange?: ((first: number, last: number) => Promise<readonly string[]>) | undefined;
  readonly onPeek?: ((row: Row, index: number) => void) | undefined;
  readonly onOpen?: ((row: Row, index: number) => void) | undefined;
  readonly onCopy?: ((copy: GridCopy) => void) | undefined;
  readonly onRowMenu?: ((row: Row, index: number, position: MenuPosition) => void) | undefined;
  readonly isRowStale?: ((row: Row) => boolean) | undefined;
  /** Single letters (J, K, X, E) work; the person can turn them off in Settings. */
  readonly areLetterKeysOn?: boolean | undefined;
  readonly empty?: ReactNode | undefined;
  readonly handleRef?: Ref<DataGridHandle> | undefined;
};
