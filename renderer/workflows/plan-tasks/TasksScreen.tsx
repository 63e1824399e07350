import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarDays, ChartNoAxesGantt, Columns3, List, ListChecks, Plus, Scale } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTaskCounts, useTaskRows, type TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import {
  Button,
  ColumnChooser,
  emptySelection,
  EmptyState,
  SegmentedControl,
  selectionCount,
  type DataGridHandle,
  type GridSelection,
} from '#renderer/ui/index.ts';
import { taskFilterSchema } from '#shared/contract/task-filter.ts';

import { QuickLine } from './QuickLine.tsx';
import { TaskBoard } from './TaskBoard.tsx';
import { TaskBulkBar } from './TaskBulkBar.tsx';
import { TaskCalendar } from './TaskCalendar.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskList } from './TaskList.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { filterOf, isFiltered, type TasksSearch } from './tasks-search.ts';
import { TaskViews } from './TaskViews.tsx';
import { TaskTimeline } from './TaskTimeline.tsx';
import { TaskWorkload } from './TaskWorkload.tsx';
import { useTaskView, type ShownTaskView } from './use-task-view.ts';
import { useTasksKeys } from './use-tasks-keys.ts';

/** Tasks as a list, a board, a calendar, a timeline or by who carries them, all with the same filters. */
export function TasksScreen() {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/tasks' });
  const today = useToday();
  const addKey = useKeyHint('tasks.add');
  const view = search.view ?? 'list';
  const show = (change: TasksSearch): void =>
    void navigate({ to: '/tasks', search: { ...search, ...change }, replace: true });
  const query: TaskQuery = { filter: filterOf(search), today };
  const counts = useTaskCounts({}, today);
  const shown = useTaskView(search, today);
  useTasksKeys((next) => show({ view: next }));
  const known = {
    ...(search.committee === undefined || search.committee === 'none' ? {} : { committeeId: search.committee }),
    ...(search.goal === undefined ? {} : { goalId: search.goal }),
  };
  return (
    <Page
      title={t('title')}
      table={{
        view: {
          table: 'tasks',
          selection: { filter: query.filter ?? {} },
          sort: { field: search.sort ?? 'dueOn', direction: search.down === true ? 'desc' : 'asc' },
          groupBy: search.group ?? null,
        },
      }}
      context={
        counts === undefined
          ? ''
          : t('context', { open: counts.todo + counts.doing + counts.blocked, late: counts.late })
      }
      footerKeys={footerKeys[view].map(([keys, label]) => ({ keys, label: t(`keys.${label}`) }))}
      panel={
        search.task === undefined ? undefined : (
          <TaskPanel id={search.task} onOpen={(task) => show({ task })} onClose={() => show({ task: undefined })} />
        )
      }
      actions={
        <>
          <SegmentedControl
            label={t('views.label')}
            options={[
              { id: 'list', label: t('views.list'), icon: List },
              { id: 'board', label: t('views.board'), icon: Columns3 },
              { id: 'calendar', label: t('views.calendar'), icon: CalendarDays },
              { id: 'timeline', label: t('views.timeline'), icon: ChartNoAxesGantt },
              { id: 'workload', label: t('views.workload'), icon: Scale },
            ]}
            value={view}
            onChange={(next) => show({ view: next === 'list' ? undefined : next, status: undefined })}
          />
          <Button variant="primary" icon={Plus} keyHint={addKey} onPress={() => void runAction('tasks.add')}>
            {t('add')}
          </Button>
        </>
      }
    >
      {view !== 'workload' && (
        <TaskFilters search={search} show={show}>
          <TaskViews view={shown} onOpen={(next) => void navigate({ to: '/tasks', search: next })} />
        </TaskFilters>
      )}
      {view === 'list' && <ListView search={search} show={show} query={query} shown={shown} given={known} />}
      {view === 'board' && (
        <TaskBoard
          key={JSON.stringify(query.filter)}
          query={query}
          shown={search.task}
          onOpen={(task) => show({ task })}
        />
      )}
      {view === 'calendar' && (
        <TaskCalendar
          query={query}
          month={search.month ?? today.slice(0, 7)}
          onMonth={(month) => show({ month: month === today.slice(0, 7) ? undefined : month })}
          onOpen={(task) => show({ task })}
          onUndated={() => show({ view: undefined, due: 'none', status: undefined })}
        />
      )}
      {view === 'timeline' && <TaskTimeline query={query} shown={search.task} onOpen={(task) => show({ task })} />}
      {view === 'workload' && (
        <TaskWorkload today={today} onOwner={(owner) => show({ view: undefined, owner, status: undefined })} />
      )}
    </Page>
  );
}

function ListView({
  search,
  show,
  query: base,
  shown,
  given,
}: {
  search: TasksSearch;
  show: (change: TasksSearch) => void;
  query: TaskQuery;
  shown: ShownTaskView;
  given: { committeeId?: string | undefined; goalId?: string | undefined };
}) {
  const { t } = useTranslation('tasks');
  const { today } = base;
  const query: TaskQuery = {
    ...base,
    sort: { field: search.sort ?? 'dueOn', direction: search.down === true ? 'desc' : 'asc' },
    groupBy: search.group ?? null,
  };
  const rows = useTaskRows(query);
  const { columns, arranged } = shown;
  const [selection, setSelection] = useState<GridSelection>(emptySelection);
  const grid = useRef<DataGridHandle>(null);
  const count = selectionCount(selection, rows.total ?? 0);
  return (
    <>
      <div className="flex shrink-0 items-start gap-2 border-b border-line px-4 py-2">
        <div className="min-w-0 flex-1">
          <QuickLine given={given} />
        </div>
        <Button icon={ListChecks} onPress={() => void runAction('tasks.addTemplate')}>
          {t('templates.template')}
        </Button>
        <ColumnChooser columns={columns} state={arranged.state} onChange={arranged.set} />
      </div>
      <TaskList
        key={JSON.stringify([query.filter, query.groupBy])}
        rows={rows}
        columns={columns}
        columnState={arranged.state}
        onColumnState={arranged.set}
        search={search}
        show={show}
        today={today}
        selection={selection}
        onSelection={setSelection}
        gridRef={grid}
        empty={
          isFiltered(search) ? (
            <EmptyState title={t('empty.filtered')} />
          ) : (
            <EmptyState
              title={t('empty.title')}
              detail={t('empty.detail')}
              actions={[
                { label: t('empty.template'), icon: ListChecks, run: () => void runAction('tasks.addTemplate') },
              ]}
            />
          )
        }
      />
      {count > 0 && (
        <TaskBulkBar
          selection={
            selection.mode === 'only'
              ? { ids: [...selection.ids] }
              : { filter: taskFilterSchema.parse(query.filter), except: [...selection.ids] }
          }
          count={count}
          today={today}
          onClear={() => setSelection(emptySelection)}
        />
      )}
    </>
  );
}

const footerKeys = {
  list: [
    ['J K', 'move'],
    ['Enter', 'open'],
    ['E', 'edit'],
    ['D', 'done'],
    ['X', 'pick'],
    ['T', 'add'],
  ],
  board: [
    ['J K', 'move'],
    ['Left Right', 'status'],
    ['Shift+Down', 'order'],
    ['D', 'done'],
    ['X', 'pick'],
    ['E', 'edit'],
  ],
  calendar: [
    ['Left Right', 'move'],
    ['Enter', 'inDay'],
    ['Shift+Right', 'day'],
    ['PageDown', 'month'],
    ['T', 'add'],
  ],
  timeline: [
    ['Up Down', 'move'],
    ['Shift+Right', 'day'],
    ['Enter', 'open'],
    ['T', 'add'],
  ],
  workload: [['T', 'add']],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;
