import { Check, PencilLine } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { placeAt, placeRows } from '#renderer/features/partners/grouped-rows.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import type { TaskRows } from '#renderer/features/tasks/task-queries.ts';
import {
  DataGrid,
  ErrorState,
  MenuAt,
  type DataGridColumn,
  type DataGridHandle,
  type GridColumnState,
  type GridSelection,
  type MenuPosition,
} from '#renderer/ui/index.ts';
import { taskPriorities, taskStatuses } from '#shared/content/tasks.ts';
import { taskSortFields } from '#shared/contract/task-filter.ts';
import { type TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { editTaskById, moveTasksTo } from './task-changes.tsx';
import { taskMenu } from './task-menu.tsx';
import type { TasksSearch } from './tasks-search.ts';

/** Tasks as a table: sorted, grouped, picked and worked off by keys. */
export function TaskList({
  rows,
  columns,
  columnState,
  onColumnState,
  search,
  show,
  today,
  selection,
  onSelection,
  gridRef,
  empty,
}: {
  rows: TaskRows;
  columns: readonly DataGridColumn<TaskSummary>[];
  columnState: GridColumnState;
  onColumnState: (state: GridColumnState) => void;
  search: TasksSearch;
  show: (change: TasksSearch) => void;
  today: IsoDay;
  selection: GridSelection;
  onSelection: (selection: GridSelection) => void;
  gridRef: RefObject<DataGridHandle | null>;
  empty: ReactNode;
}) {
  const { t } = useTranslation('tasks');
  const { singleKeys } = useDeviceSettings();
  const [cursor, setCursor] = useState<number | null>(0);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ row: TaskSummary; position: MenuPosition } | null>(null);
  const places = placeRows(rows.total ?? 0, rows.groups, collapsed);
  const groupLabel = (key: string, label: string): string => {
    switch (search.group) {
      case 'status':
        return taskStatuses.find(({ id }) => id === key)?.label ?? key;
      case 'priority':
        return taskPriorities.find(({ id }) => id === key)?.label ?? key;
      case 'owner':
        return label === '' ? t('groups.nobody') : label;
      case 'committee':
        return label === '' ? t('groups.noCommittee') : label;
      default:
        return key === '' ? t('groups.noDay') : shortDay(key, today);
    }
  };
  const rowAt = (index: number): TaskSummary | undefined => {
    const at = placeAt(places, index);
    return at.kind === 'row' ? rows.rowAt(at.index) : undefined;
  };
  const onCurrent = (act: (task: TaskSummary) => void) => (): void => {
    const task = cursor === null ? undefined : rowAt(cursor);
    if (task !== undefined) act(task);
  };
  useActionScope([
    defineAction({
      id: 'tasks.done',
      title: t('actions.done'),
      group: 'here',
      icon: Check,
      shortcut: 'D',
      run: onCurrent((task) => moveTasksTo([task.id], task.status === 'done' ? 'todo' : 'done')),
    }),
    defineAction({
      id: 'tasks.edit',
      title: t('actions.edit'),
      group: 'here',
      icon: PencilLine,
      shortcut: 'E',
      run: onCurrent((task) => void editTaskById(task.id)),
    }),
  ]);
  if (rows.error !== null && rows.total === undefined)
    return (
      <div className="flex flex-1 items-center justify-center">
        <ErrorState {...errorWords(rows.error)} onRetry={rows.retry} />
      </div>
    );
  return (
    <>
      <DataGrid
        label={t('list.label')}
        columns={columns}
        rowCount={rows.total === undefined ? 20 : places.rowCount}
        getRow={rowAt}
        getRowId={(row) => row.id}
        getRowLabel={(row) => row.title}
        getGroup={(index) => {
          if (places.groups.length === 0) return undefined;
          const at = placeAt(places, index);
          if (at.kind === 'row') return undefined;
          const { key, label, count, isCollapsed } = at.group;
          return { id: key, label: groupLabel(key, label), count, isCollapsed };
        }}
        onToggleGroup={(key) => {
          const next = new Set(collapsed);
          if (!next.delete(key)) next.add(key);
          setCollapsed(next);
        }}
        onVisibleRangeChange={(first, last) => {
          const [from, to] = [dataIndex(places, first), dataIndex(places, last)];
          rows.onVisibleRange(from, Math.max(from, to));
        }}
        sort={[{ columnId: search.sort ?? 'dueOn', direction: search.down === true ? 'desc' : 'asc' }]}
        onSortChange={(sort) => {
          const next = sort.find((each) => each.columnId !== (search.sort ?? 'dueOn')) ?? sort[0];
          const field = taskSortFields.find((each) => each === next?.columnId);
          show({
            sort: field === undefined || field === 'position' || field === 'dueOn' ? undefined : field,
            down: next?.direction === 'desc' ? true : undefined,
          });
        }}
        columnState={columnState}
        onColumnStateChange={onColumnState}
        cursor={cursor === null ? null : Math.min(cursor, Math.max(0, places.rowCount - 1))}
        onCursorChange={(index) => {
          setCursor(index);
          if (search.task !== undefined) show({ task: rowAt(index)?.id ?? search.task });
        }}
        selection={selection}
        onSelectionChange={onSelection}
        getIdsInRange={async (first, last) =>
          Array.from({ length: last - first + 1 }, (_, offset) => rowAt(first + offset)?.id).filter(
            (id) => id !== undefined,
          )
        }
        onPeek={(row, index) => {
          setCursor(index);
          show({ task: search.task === row.id ? undefined : row.id });
        }}
        onOpen={(row, index) => {
          setCursor(index);
          show({ task: row.id });
        }}
        onRowMenu={(row, _index, position) => setMenu({ row, position })}
        areLetterKeysOn={singleKeys}
        handleRef={gridRef}
        empty={empty}
      />
      <MenuAt
        label={t('row.menu')}
        position={menu?.position ?? null}
        entries={menu === null ? [] : taskMenu(menu.row)}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** The row of the list that stands at a place of the grid, or the first of the group whose heading does. */
function dataIndex(places: ReturnType<typeof placeRows>, gridIndex: number): number {
  const at = placeAt(places, gridIndex);
  return at.kind === 'row' ? at.index : at.group.dataStart;
}
