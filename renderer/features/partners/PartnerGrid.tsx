import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import {
  DataGrid,
  ErrorState,
  MenuAt,
  type DataGridHandle,
  type GridSelection,
  type MenuEntry,
  type MenuPosition,
} from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { shownName } from './cells.tsx';
import { placeAt, type RowGroup } from './grouped-rows.ts';
import type { PartnerColumn } from './partner-columns.tsx';
import type { PartnerRow } from './partner-calls.ts';
import { idsInStretch } from './partner-queries.ts';
import { useRowsInSight, type PartnerRows } from './use-partner-rows.ts';
import type { PartnerView } from './use-partner-view.ts';
import type { TablePlace } from './use-table-place.ts';

/** Rows that stand for the list until it is known how long it is. */
const rowsWhileReading = 24;

/** The grid, told where its rows come from and what its keys and presses do. */
export function PartnerGrid({
  label,
  type,
  columns,
  view,
  rows,
  place,
  go,
  open,
  selection,
  onSelectionChange,
  groupLabel,
  onToggleGroup,
  areLetterKeysOn,
  isDiscreet,
  onCopy,
  menuOf,
  gridRef,
  empty,
}: {
  label: string;
  type: PartnerType;
  columns: readonly PartnerColumn[];
  view: PartnerView;
  rows: PartnerRows;
  place: TablePlace;
  go: (place: Partial<TablePlace>) => void;
  open: (id: string) => void;
  selection: GridSelection;
  onSelectionChange: (selection: GridSelection) => void;
  groupLabel: (group: RowGroup) => string;
  onToggleGroup: (key: string) => void;
  areLetterKeysOn: boolean;
  isDiscreet: boolean;
  onCopy: () => void;
  menuOf: (id: string) => readonly MenuEntry[];
  gridRef: RefObject<DataGridHandle | null>;
  empty: ReactNode;
}) {
  const { t } = useTranslation('partners');
  const queryClient = useQueryClient();
  const [menu, setMenu] = useState<{ id: string; position: MenuPosition } | null>(null);
  const { places, outline, query } = rows;
  const isReading = outline === undefined;
  const { rowAt, placeOf, onVisibleRange } = useRowsInSight(type, rows, place.row);
  const cursorRow = place.row === null ? undefined : rowAt(place.row);
  useCursorOnRecord({ query, placeOf }, place, cursorRow, go);

  useEffect(() => {
    gridRef.current?.scrollToIndex(place.row ?? 0);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another list starts at its own place; the cursor brings itself into sight.
  }, [gridRef, query]);

  useEffect(() => {
    // Whoever comes by key goes on by key; somebody who is in a field or a dialog stays there.
    if (!isReading && document.activeElement === document.body) gridRef.current?.focus();
  }, [gridRef, isReading]);

  if (rows.error !== null && isReading) {
    return (
      <div className="flex flex-1 items-center justify-center">
        <ErrorState {...errorWords(rows.error)} onRetry={rows.retry} />
      </div>
    );
  }
  return (
    <>
      <DataGrid
        label={label}
        columns={columns}
        rowCount={isReading ? rowsWhileReading : places.rowCount}
        getRow={rowAt}
        getRowId={idOf}
        getRowLabel={(row) => shownName(row, isDiscreet, t('cell.hiddenName'))}
        getGroup={(index) => {
          if (places.groups.length === 0) return undefined;
          const at = placeAt(places, index);
          if (at.kind === 'row') return undefined;
          return {
            id: at.group.key,
            label: groupLabel(at.group),
            count: at.group.count,
            isCollapsed: at.group.isCollapsed,
          };
        }}
        onToggleGroup={onToggleGroup}
        onVisibleRangeChange={onVisibleRange}
        sort={[{ columnId: query.sort.field, direction: query.sort.direction }]}
        onSortChange={(sort) => {
          const next = sort.find((each) => each.columnId !== query.sort.field) ?? sort[0];
          view.setQuery({
            ...view.query,
            sort:
              next === undefined
                ? { field: 'name', direction: 'asc' }
                : { field: next.columnId, direction: next.direction },
          });
        }}
        columnState={view.columns.state}
        onColumnStateChange={view.columns.set}
        cursor={place.row}
        onCursorChange={(row) =>
          go({ row, ...(place.peek === undefined ? {} : { peek: rowAt(row)?.id ?? place.peek }) })
        }
        selection={selection}
        onSelectionChange={onSelectionChange}
        getIdsInRange={async (first, last) => {
          if (outline === undefined) return [];
          const indexes = Array.from({ length: last - first + 1 }, (_, offset) =>
            placeAt(places, first + offset),
          ).flatMap((at) => (at.kind === 'row' ? [at.index] : []));
          return idsInStretch(queryClient, type, query, outline, indexes);
        }}
        onPeek={(row, index) => go({ row: index, peek: place.peek === row.id ? undefined : row.id })}
        onOpen={(row) => open(row.id)}
        onCopy={onCopy}
        onRowMenu={(row, _index, position) => setMenu({ id: row.id, position })}
        areLetterKeysOn={areLetterKeysOn}
        empty={empty}
        handleRef={gridRef}
      />
      <MenuAt
        label={t('row.menu')}
        position={menu?.position ?? null}
        entries={menu === null ? [] : menuOf(menu.id)}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** Keeps the cursor on its record when rows before it come or go. */
function useCursorOnRecord(
  rows: Pick<PartnerRows, 'query' | 'placeOf'>,
  place: TablePlace,
  cursorRow: PartnerRow | undefined,
  go: (place: Partial<TablePlace>) => void,
): void {
  const [held, setHeld] = useState<{ row: number | null; query: object; id: string | undefined }>({
    row: place.row,
    query: rows.query,
    id: cursorRow?.id,
  });
  const isElsewhere = held.row !== place.row || held.query !== rows.query;
  const isOther = !isElsewhere && held.id !== undefined && cursorRow !== undefined && cursorRow.id !== held.id;
  const target = isOther ? rows.placeOf(held.id ?? '') : undefined;
  const isGone = isOther && target === undefined;
  if (isElsewhere || isGone || (held.id === undefined && cursorRow !== undefined))
    setHeld({ row: place.row, query: rows.query, id: cursorRow?.id });
  useEffect(() => {
    if (target !== undefined) go({ row: target });
  }, [target, go]);
}

function idOf(row: PartnerRow): string {
  return row.id;
}
