import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useTaskRows, type TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import { Button, Dialog, PlainButton, Skeleton } from '#renderer/ui/index.ts';

import { DoneCheck, OwnerSign, TaskStatusSign } from './task-columns.tsx';

/** Every task of one day. */
export function DayDialog({
  title,
  query,
  onOpen,
  onClose,
}: {
  title: string;
  query: TaskQuery;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const rows = useTaskRows(query);
  const shown = Math.min(rows.total ?? 0, 100);
  return (
    <Dialog
      isOpen
      size="large"
      isDismissable
      title={title}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('calendar.close')}</Button>}
    >
      {rows.total === undefined && <Skeleton lines={4} />}
      <ul>
        {Array.from({ length: shown }, (_, index) => rows.rowAt(index)).map((task) =>
          task === undefined ? null : (
            <li key={task.id} className="flex items-center gap-3 border-b border-line py-2">
              <DoneCheck task={task} />
              <PlainButton className="min-w-0 flex-1 truncate rounded-tag font-name" onPress={() => onOpen(task.id)}>
                {task.title}
              </PlainButton>
              <TaskStatusSign status={task.status} />
              <span className="w-40 min-w-0">
                <OwnerSign task={task} />
              </span>
            </li>
          ),
        )}
      </ul>
    </Dialog>
  );
}
