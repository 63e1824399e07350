import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import { taskStatuses } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { moveTasksTo, placeTask } from './task-changes.tsx';
import type { TaskBoardSetting } from './task-board.ts';
import { TaskBulkBar } from './TaskBulkBar.tsx';
import { TaskColumn } from './TaskColumn.tsx';
import { useTaskBoardKeys } from './use-task-board-keys.ts';

/** Tasks by status; a card moves by dragging it or by the arrow keys, within its column and on to the next. */
export function TaskBoard({
  query,
  shown,
  onOpen,
}: {
  query: TaskQuery;
  shown: string | undefined;
  onOpen: (id: string | undefined) => void;
}) {
  const { t } = useTranslation('tasks');
  const [chosen, setChosen] = useState<ReadonlyMap<string, TaskSummary>>(new Map());
  const [dragged, setDragged] = useState<TaskSummary | null>(null);
  const [over, setOver] = useState<TaskSummary | null>(null);
  const pick = (task: TaskSummary): void => {
    const next = new Map(chosen);
    if (!next.delete(task.id)) next.set(task.id, task);
    setChosen(next);
  };
  // A picked card takes the other picked ones along.
  const togetherWith = (task: TaskSummary): readonly string[] => (chosen.has(task.id) ? [...chosen.keys()] : [task.id]);
  const setting: TaskBoardSetting = {
    today: query.today,
    chosen,
    dragged: dragged?.id ?? null,
    over: over?.id ?? null,
    shown,
    onOpen: (task) => onOpen(task.id === shown ? undefined : task.id),
    onPick: pick,
    onDrag: (task) => {
      setDragged(task);
      setOver(null);
    },
    onOver: (task) => setOver(task?.id === dragged?.id ? null : task),
    onDrop: (status) => {
      if (dragged !== null) {
        const beforeId = over !== null && over.status === status ? over.id : undefined;
        if (status !== dragged.status) moveTasksTo(togetherWith(dragged), status, beforeId);
        else if (beforeId !== undefined) placeTask(dragged.id, status, beforeId);
      }
      setDragged(null);
      setOver(null);
    },
  };
  useTaskBoardKeys({ open: setting.onOpen, pick, move: (task, status) => moveTasksTo(togetherWith(task), status) });
  return (
    <>
      <div className="flex min-h-0 flex-1 overflow-x-auto" aria-label={t('board.label')} role="group">
        {taskStatuses.map(({ id }) => (
          <TaskColumn key={id} status={id} query={query} setting={setting} />
        ))}
      </div>
      {chosen.size > 0 && (
        <TaskBulkBar
          selection={{ ids: [...chosen.keys()] }}
          count={chosen.size}
          today={query.today}
          onClear={() => setChosen(new Map())}
        />
      )}
    </>
  );
}
