import type { DragEventHandler, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface PlainColumn {
  readonly id: string;
  readonly header: string;
  /** A width class such as `w-52`; without one the column takes what is left. */
  readonly width?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** Left out where the window is narrow; its cells say so too. */
  readonly isWideOnly?: boolean | undefined;
}

/** A short table whose cells are fields or words; long lists are a DataGrid. */
export function PlainTable({
  label,
  columns,
  isFitted = false,
  children,
}: {
  label: string;
  columns: readonly PlainColumn[];
  /** Columns share the room by what they say, in place of evenly. */
  isFitted?: boolean | undefined;
  /** `PlainRow`s. */
  children: ReactNode;
}) {
  return (
    <table
      aria-label={label}
      className={classNames('w-full border-collapse text-left', isFitted ? 'table-auto' : 'table-fixed')}
    >
      <thead>
        <tr className="border-b border-line text-meta text-ink-2">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames(
                'py-2 pr-4 font-medium',
                column.width,
                column.align === 'end' && 'text-right',
                column.isWideOnly && wideOnly,
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A row of a plain table; its children are cells. With `drag` the mouse takes it to another place. */
export function PlainRow({
  isQuiet = false,
  drag,
  children,
}: {
  isQuiet?: boolean | undefined;
  drag?: PlainRowDrag | undefined;
  children: ReactNode;
}) {
  const { isOver = false, isTaken = false, ...handlers } = drag ?? {};
  return (
    <tr
      className={classNames(
        'border-b align-top',
        isOver ? 'border-accent bg-accent-soft' : 'border-line',
        isTaken && 'opacity-50',
        isQuiet ? 'text-ink-3' : 'text-ink',
      )}
      draggable={drag !== undefined}
      {...handlers}
    >
      {children}
    </tr>
  );
}

/** What a row that is dragged, or dragged onto, tells. */
export interface PlainRowDrag {
  readonly onDragStart: DragEventHandler;
  readonly onDragEnd: DragEventHandler;
  readonly onDragOver: DragEventHandler;
  readonly onDragLeave: DragEventHandler;
  readonly onDrop: DragEventHandler;
  readonly isOver: boolean;
  readonly isTaken: boolean;
}

/** A cell; as `isHeader` it names its row, on one line unless `isWrapped`. */
export function PlainCell({
  isHeader = false,
  isWrapped = false,
  isWideOnly = false,
  align = 'start',
  children,
}: {
  isHeader?: boolean | undefined;
  isWrapped?: boolean | undefined;
  isWideOnly?: boolean | undefined;
  align?: 'start' | 'end' | undefined;
  children: ReactNode;
}) {
  const shape = classNames('py-1.5 pr-4', align === 'end' && 'text-right', isWideOnly && wideOnly);
  return isHeader ? (
    <th scope="row" className={classNames(shape, 'font-name', !isWrapped && 'truncate')}>
      {children}
    </th>
  ) : (
    <td className={shape}>{children}</td>
  );
}

const wideOnly = 'hidden panel:table-cell';
