import { Check, CircleSlash, PencilLine, Play, RotateCcw, SkipForward, Trash2, XCircle } from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import type { MenuEntry } from '#renderer/ui/index.ts';
import { taskStatuses } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { editTaskById, moveTasksTo, skipTaskTime, trashTasks } from './task-changes.tsx';

const icons = { todo: RotateCcw, doing: Play, blocked: CircleSlash, done: Check, dropped: XCircle } as const;

/** What can be done with a task, as a menu. */
export function taskMenu(task: Pick<TaskSummary, 'id' | 'version' | 'status' | 'repeats'>): readonly MenuEntry[] {
  return [
    { id: 'edit', label: t('tasks:panel.edit'), icon: PencilLine, run: () => void editTaskById(task.id) },
    ...(task.repeats && task.status !== 'done'
      ? [{ id: 'skip', label: t('tasks:panel.skip'), icon: SkipForward, run: () => void skipTaskTime(task) }]
      : []),
    { kind: 'separator', id: 'status' },
    ...taskStatuses
      .filter((status) => status.id !== task.status)
      .map((status) => ({
        id: status.id,
        label: t('tasks:panel.move', { status: status.label }),
        icon: icons[status.id],
        run: () => moveTasksTo([task.id], status.id),
      })),
    { kind: 'separator', id: 'end' },
    { id: 'trash', label: t('tasks:panel.trash'), icon: Trash2, tone: 'danger', run: () => void trashTasks([task.id]) },
  ];
}
