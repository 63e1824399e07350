import { memo } from 'react';
import { words } from '../words.ts';
import type { CellEditing, DataGridColumn, DataGridGroup } from './data-grid-types.ts';
import { GridTick } from './GridTick.tsx';
import type { PlacedColumn } from './use-grid-layout.ts';

type GridRowProps<Row> = {
  readonly row: Row | undefined;
  readonly group: DataGridGroup | undefined;
  readonly index: number;
  /** Distance from the first row, px. */
  readonly top: number;
  readonly layout: readonly PlacedColumn<Row>[];
  readonly hasTicks: boolean;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isStale: boolean;
  readonly isCursor: boolean;
  /** The column that holds the tab stop, when it is in this row. */
  readonly tabStop: number | undefined;
  readonly editing: ({ readonly columnId: string } & Pick<CellEditing<Row>, 'done' | 'cancel'>) | undefined;
};

/** One row; it draws again only when something about itself has changed, so scrolling costs only what is new. */
// Safe: memo keeps the props of the component it wraps and loses only the type parameter.
export const GridRow = memo(RowFace) as typeof RowFace;

function RowFace<Row>(props: GridRowProps<Row>) {
  const { index, top, group, row, isSelected, isCursor, isStale, hasTicks } = props;
  const shared = {
    role: 'row',
    'aria-rowindex': index + 2,
    'data-row': index,
    'data-cursor': isCursor || undefined,
    'data-editing': props.editing !== undefined || undefined,
    style: { transform: `translateY(${top}px)` },
  };
  if (group) return <GroupRow {...props} group={group} shared={shared} />;
  return (
    <div
      {...shared}
      {...(hasTicks ? { 'aria-selected': isSelected } : {})}
      {...(row === undefined ? { 'aria-busy': true } : {})}
      data-stale={isStale || undefined}
      className="lt-row"
    >
      <RowCells
        row={row}
        pattern={index % 4}
        layout={props.layout}
        hasTicks={hasTicks}
        label={props.label}
        isSelected={isSelected}
        tabStop={props.tabStop}
        editing={props.editing}
      />
    </div>
  );
}

// The cells do not know where their row stands: a row that is moved while it waits for its words draws none of them again.
// Safe: memo keeps the props of the component it wraps and loses only the type parameter.
const RowCells = memo(CellsOfRow) as typeof CellsOfRow;

function CellsOfRow<Row>(
  props: Pick<GridRowProps<Row>, 'row' | 'layout' | 'hasTicks' | 'label' | 'isSelected' | 'tabStop' | 'editing'> & {
    /** From 0 to 3: how long the lines are that stand for words to come. */
    readonly pattern: number;
  },
) {
  const { row, hasTicks, isSelected } = props;
  return (
    <>
      {hasTicks && (
        <div role="gridcell" aria-colindex={1} className="lt-cell lt-tick-cell">
          <GridTick label={`${words.selectRow} ${props.label}`} state={isSelected ? 'on' : 'off'} />
        </div>
      )}
      {props.layout.map((place) => {
        const { column } = place;
        const isEditing = props.editing?.columnId === column.id;
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={place.index + (hasTicks ? 2 : 1)}
            data-col={place.index}
            data-pinned={place.isPinned || undefined}
            data-last-pinned={place.isLastPinned || undefined}
            data-end={column.align === 'end' || undefined}
            tabIndex={props.tabStop === place.index ? 0 : -1}
            style={place.style}
            className={isEditing ? 'lt-cell lt-cell-editing' : 'lt-cell'}
          >
            {row === undefined ? (
              <span className="lt-bone" data-length={(props.pattern + place.index) % 4} />
            ) : isEditing && props.editing && column.renderEditor ? (
              <div className="lt-editor" data-grid-editor>
                {column.renderEditor({ row, done: props.editing.done, cancel: props.editing.cancel })}
              </div>
            ) : (
              <CellContent column={column} row={row} />
            )}
          </div>
        );
      })}
    </>
  );
}

// What is inside a cell depends on its row alone, so moving the cursor or selecting draws none of it again.
// Safe: memo keeps the props of the component it wraps and loses only the type parameter.
const CellContent = memo(CellWords) as typeof CellWords;

function CellWords<Row>({ column, row }: { column: DataGridColumn<Row>; row: Row }) {
  return (
    <span className="lt-content" data-link={column.isLink || undefined}>
      {column.render(row)}
    </span>
  );
}

function GroupRow<Row>({
  group,
  layout,
  hasTicks,
  tabStop,
  shared,
}: GridRowProps<Row> & { group: DataGridGroup; shared: Record<string, unknown> }) {
  return (
    <div {...shared} aria-expanded={!group.isCollapsed} data-group={group.id} className="lt-row lt-group">
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={layout.length + (hasTicks ? 1 : 0)}
        data-col={0}
        tabIndex={tabStop === undefined ? -1 : 0}
        className="lt-cell lt-group-cell"
      >
        <svg viewBox="0 0 16 16" aria-hidden className="lt-chevron">
          <path d="M6 4.5 9.5 8 6 11.5" />
        </svg>
        <span className="lt-content">
          {group.label}
          <span className="lt-group-count">{group.count}</span>
        </span>
      </div>
    </div>
  );
}
