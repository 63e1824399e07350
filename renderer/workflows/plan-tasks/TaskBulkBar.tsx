import { CalendarClock, CalendarRange, Check, Signal, User, UsersRound } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { BulkBar, type MenuEntry } from '#renderer/ui/index.ts';
import { taskEfforts, taskPriorities, taskStatuses } from '#shared/content/tasks.ts';
import type { TaskSelection } from '#shared/contract/task-filter.ts';
import type { IsoDay } from '#shared/dates.ts';

import { trashTasks } from './task-changes.tsx';
import type { TaskBulkKind } from './TaskBulkDialog.tsx';

const TaskBulkDialog = lazy(async () => ({ default: (await import('./TaskBulkDialog.tsx')).TaskBulkDialog }));

type TaskEditPatch = Parameters<typeof client.tasks.edit>[0]['patch'];

/** What can be done with the picked tasks; each is one step that one undo takes back. */
export function TaskBulkBar({
  selection,
  count,
  today,
  onClear,
}: {
  selection: TaskSelection;
  count: number;
  today: IsoDay;
  onClear: () => void;
}) {
  const { t } = useTranslation('tasks');
  const change = (patch: TaskEditPatch): void => {
    onClear();
    client.tasks.edit({ selection, today, patch }).then(afterSave, showError);
  };
  const ask = (kind: TaskBulkKind): void => {
    openDialog((close) => <TaskBulkDialog kind={kind} count={count} today={today} onClose={close} onChange={change} />);
  };
  const more: readonly MenuEntry[] = [
    {
      kind: 'section',
      id: 'status',
      label: t('bulk.status'),
      entries: taskStatuses.map(({ id, label }) => ({ id: `status-${id}`, label, run: () => change({ status: id }) })),
    },
    {
      kind: 'section',
      id: 'priority',
      label: t('bulk.priority'),
      entries: taskPriorities.map(({ id, label }) => ({
        id: `priority-${id}`,
        label,
        icon: Signal,
        run: () => change({ priority: id }),
      })),
    },
    {
      kind: 'section',
      id: 'effort',
      label: t('bulk.effort'),
      entries: taskEfforts.map(({ id, label }) => ({ id: `effort-${id}`, label, run: () => change({ effort: id }) })),
    },
    { kind: 'separator', id: 'end' },
    {
      id: 'trash',
      label: t('bulk.trash'),
      tone: 'danger',
      isDisabled: !('ids' in selection) || selection.ids.length > 1_000,
      run: () => {
        if (!('ids' in selection)) return;
        onClear();
        void trashTasks(selection.ids);
      },
    },
  ];
  return (
    <BulkBar
      label={t('bulk.selected', { count })}
      clearLabel={t('bulk.clear')}
      onClear={onClear}
      actions={[
        { label: t('bulk.done'), icon: Check, run: () => change({ status: 'done' }) },
        { label: t('bulk.owner'), icon: User, run: () => ask('owner') },
        { label: t('bulk.committee'), icon: UsersRound, run: () => ask('committee') },
        { label: t('bulk.due'), icon: CalendarClock, run: () => ask('due') },
        { label: t('bulk.shift'), icon: CalendarRange, run: () => ask('shift') },
      ]}
      more={more}
    />
  );
}
