import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A cell of a matrix: its words say all that its look says. */
export interface MatrixCell {
  readonly label: string;
  readonly content: ReactNode;
  /** Colors of its tile; without them it stands empty until the pointer is over it. */
  readonly className?: string | undefined;
  onPress(): void;
}

/** Rows against columns, each cell a button: one cell has the focus, and arrow keys, Home and End move it. */
export function CellMatrix({
  label,
  corner,
  columns,
  rows,
}: {
  label: string;
  /** What the rows are. */
  corner: string;
  columns: readonly { readonly id: string; readonly label: string }[];
  rows: readonly { readonly id: string; readonly label: string; cell(column: number): MatrixCell }[];
}) {
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const here = { row: clamp(cursor.row, rows.length), column: clamp(cursor.column, columns.length) };
  const moveTo = (row: number, column: number): void => {
    const next = { row: clamp(row, rows.length), column: clamp(column, columns.length) };
    setCursor(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}/${next.column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [down, right] = steps[event.key] ?? [0, 0];
    if (event.key === 'Home') moveTo(here.row, 0);
    else if (event.key === 'End') moveTo(here.row, columns.length - 1);
    else if (down !== 0 || right !== 0) moveTo(here.row + down, here.column + right);
    else return;
    event.preventDefault();
  };
  return (
    <div className="overflow-x-auto">
      <table
        ref={grid}
        // oxlint-disable-next-line no-noninteractive-element-to-interactive-role -- the grid pattern of ARIA on a table.
        role="grid"
        aria-label={label}
        className="border-separate border-spacing-1 text-left"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 w-56 min-w-44 bg-bg pb-1 align-bottom text-meta font-medium text-ink-2"
            >
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="h-44 w-13 min-w-13 pb-1 align-bottom">
                <span className="mx-auto block max-h-42 rotate-180 truncate text-meta font-medium [writing-mode:vertical-rl]">
                  {column.label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row" className="sticky left-0 z-10 max-w-64 truncate bg-bg pr-3 font-name">
                <bdi>{row.label}</bdi>
              </th>
              {columns.map((column, columnIndex) => {
                const cell = row.cell(columnIndex);
                const isHere = here.row === rowIndex && here.column === columnIndex;
                return (
                  // oxlint-disable-next-line control-has-associated-label -- the button in it has the words.
                  <td key={column.id} className="p-0">
                    <button
                      type="button"
                      data-cell={`${rowIndex}/${columnIndex}`}
                      tabIndex={isHere ? 0 : -1}
                      title={cell.label}
                      onFocus={() => setCursor({ row: rowIndex, column: columnIndex })}
                      onClick={() => cell.onPress()}
                      className={classNames(
                        'focus-ring flex h-11 w-full min-w-13 flex-col items-center justify-center rounded-control border text-meta leading-tight',
                        cell.className ??
                          'border-transparent bg-transparent text-transparent hover:border-line hover:text-ink-3',
                      )}
                    >
                      <span aria-hidden className="flex flex-col items-center">
                        {cell.content}
                      </span>
                      <span className="sr-only">{cell.label}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
