import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDropTarget } from '#renderer/app/boards/use-drop-target.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { useTaskRows, type TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import { classNames, ErrorState, Skeleton, VirtualList } from '#renderer/ui/index.ts';
import type { TaskStatus } from '#shared/content/tasks.ts';

import { noteCard, type TaskBoardSetting } from './task-board.ts';
import { TaskCard } from './TaskCard.tsx';

/** A status with its cards, of which only those in sight are drawn; dropping one here moves it. */
export function TaskColumn({
  status,
  query,
  setting,
}: {
  status: TaskStatus;
  query: TaskQuery;
  setting: TaskBoardSetting;
}) {
  const { t } = useTranslation('tasks');
  const drop = useDropTarget(setting.dragged !== null, () => setting.onDrop(status));
  const rows = useTaskRows({
    ...query,
    filter: { ...query.filter, statuses: [status] },
    sort: { field: status === 'done' ? 'doneOn' : 'position', direction: status === 'done' ? 'desc' : 'asc' },
    groupBy: null,
  });
  const total = rows.total ?? 0;
  return (
    <section
      aria-label={t('board.column', { status: t(`status.${status}`), count: total })}
      data-status={status}
      className="flex min-h-0 w-64 min-w-56 flex-1"
    >
      <div
        {...drop.handlers}
        className={classNames(
          'flex min-h-0 min-w-0 flex-1 flex-col border-r border-line px-2.5 pt-3 transition-colors',
          drop.isOver && 'bg-accent-soft',
        )}
      >
        <div className="flex items-baseline gap-2 px-0.5 pb-2">
          <h2 className="font-strong">{t(`status.${status}`)}</h2>
          <span className="text-ink-2">{rows.total === undefined ? '' : numberWords(total)}</span>
        </div>
        {rows.error !== null && <ErrorState {...errorWords(rows.error)} onRetry={rows.retry} />}
        {rows.total === undefined && rows.error === null && <Skeleton lines={5} label={t('board.loading')} />}
        {rows.total === 0 && <p className="px-0.5 text-meta text-ink-3">{t('board.empty')}</p>}
        {total > 0 && (
          <VirtualList
            label={t(`status.${status}`)}
            rowCount={total}
            rowHeight={104}
            gap={8}
            className="-mx-1 px-1"
            keyOf={(index) => rows.rowAt(index)?.id ?? index}
            onVisibleRange={rows.onVisibleRange}
            renderRow={(index) => {
              const task = rows.rowAt(index);
              return task === undefined ? (
                <div className="h-24 rounded-card border border-line bg-sunken" />
              ) : (
                <NotedCard task={task} setting={setting} />
              );
            }}
          />
        )}
      </div>
    </section>
  );
}

function NotedCard({ task, setting }: Parameters<typeof TaskCard>[0]) {
  useEffect(() => noteCard(task), [task]);
  return <TaskCard task={task} setting={setting} />;
}
