import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useTableColumns, type TableColumns } from '#renderer/features/partners/use-table-columns.ts';
import { defaultColumnState } from '#renderer/ui/index.ts';
import type { TaskView, TaskViewDefinition } from '#shared/contract/views.ts';
import type { IsoDay } from '#shared/dates.ts';

import { taskColumns } from './task-columns.tsx';
import { savedPartOf, type TasksSearch } from './tasks-search.ts';

/** The saved views of tasks, the one that is shown, and how the list is arranged. */
export interface ShownTaskView {
  readonly all: readonly TaskView[];
  readonly saved: TaskView | undefined;
  /** Whether what is shown differs from the view as it was saved. */
  readonly isChanged: boolean;
  /** What is shown now, to be saved. */
  readonly definition: TaskViewDefinition;
  readonly columns: ReturnType<typeof taskColumns>;
  readonly arranged: TableColumns;
}

/** Follows the saved view that the address names. */
export function useTaskView(search: TasksSearch, today: IsoDay): ShownTaskView {
  const { t } = useTranslation('tasks');
  const all = useQuery(orpc.views.listOfTasks.queryOptions({ meta: { shows: ['views'] } })).data ?? [];
  const saved = all.find((view) => view.id === search.saved);
  const [columns] = useState(() =>
    taskColumns(today, Object.fromEntries(columnIds.map((id) => [id, t(`columns.${id}`)]))),
  );
  const [usual] = useState(() => ({
    ...defaultColumnState(columns),
    hidden: ['startsOn', 'doneOn', 'about', 'steps'],
  }));
  const own = saved === undefined || saved.definition.columns.order.length === 0 ? usual : saved.definition.columns;
  const arranged = useTableColumns(saved === undefined ? 'tasks' : `tasks/${saved.id}`, own, columns);
  const { order, hidden, widths, pinned } = arranged.state;
  const shown = savedPartOf(search);
  return {
    all,
    saved,
    isChanged: saved !== undefined && (arranged.isChanged || !isSame(saved.definition.search, shown)),
    definition: {
      search: shown,
      columns: { order: [...order], hidden: [...hidden], widths: { ...widths }, pinned: [...pinned] },
    },
    columns,
    arranged,
  };
}

function isSame(a: TaskViewDefinition['search'], b: TaskViewDefinition['search']): boolean {
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
}

const columnIds = [
  'done',
  'title',
  'status',
  'due',
  'owner',
  'committee',
  'priority',
  'effort',
  'steps',
  'about',
  'starts',
  'doneOn',
] as const;
