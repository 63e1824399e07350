import { Hourglass, Repeat2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Checkbox, classNames, Icon, PlainButton, Tag } from '#renderer/ui/index.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';

import { DoneCheck, DueSign, OwnerSign } from './task-columns.tsx';
import { useTaskWords } from './task-words.ts';
import type { TaskBoardSetting } from './task-board.ts';

/** A task on the board: its committee, what is to be done, by whom and until when. */
export function TaskCard({ task, setting }: { task: TaskSummary; setting: TaskBoardSetting }) {
  const { t } = useTranslation('tasks');
  const { nameWords } = useTaskWords();
  const isChosen = setting.chosen.has(task.id);
  const reason = task.status === 'blocked' ? task.blockedReason : task.status === 'dropped' ? task.droppedReason : '';
  return (
    <div
      data-card={task.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        setting.onDrag(task);
      }}
      onDragEnd={() => setting.onDrag(null)}
      onDragOver={(event) => {
        if (setting.dragged === null) return;
        event.preventDefault();
        setting.onOver(task);
      }}
      className={classNames(
        'group/card flex flex-col gap-1 rounded-card border bg-raised p-2.5 shadow-1 transition-shadow hover:shadow-2',
        isChosen || setting.shown === task.id ? 'border-accent' : 'border-line',
        setting.over === task.id && 'border-t-accent',
        setting.dragged === task.id && 'opacity-50',
      )}
    >
      <span className="flex min-w-0 items-center gap-1.5 text-meta text-ink-2">
        <span className="min-w-0 flex-1 truncate">{nameWords(task.committee)}</span>
        {task.priority === 'high' && <Tag tone="honey">{t('priority.high')}</Tag>}
        {task.priority === 'low' && <Tag tone="line">{t('priority.low')}</Tag>}
      </span>
      <span className="flex min-w-0 items-start gap-2" data-main>
        <PlainButton onPress={() => setting.onOpen(task)} className="min-w-0 flex-1 rounded-tag font-name">
          <span className={classNames('line-clamp-2', task.status === 'dropped' && 'text-ink-2 line-through')}>
            {task.title}
          </span>
        </PlainButton>
        <span
          className={classNames(
            'shrink-0',
            !isChosen && 'opacity-0 group-focus-within/card:opacity-100 group-hover/card:opacity-100',
          )}
        >
          <Checkbox
            label={t('board.pick', { title: task.title })}
            isLabelHidden
            isSelected={isChosen}
            onChange={() => setting.onPick(task)}
          />
        </span>
      </span>
      {reason !== '' && <span className="line-clamp-2 text-meta text-ink-2">{reason}</span>}
      <span className="flex min-h-6 items-center gap-2 text-meta text-ink-2">
        {task.status !== 'dropped' && <DoneCheck task={task} />}
        <DueSign task={task} today={setting.today} />
        {task.repeats && <Icon of={Repeat2} size={13} label={t('row.repeats')} />}
        {task.waitsFor > 0 && task.status !== 'done' && (
          <Icon of={Hourglass} size={13} className="text-honey-ink" label={t('row.waits', { count: task.waitsFor })} />
        )}
        {task.stepCount > 0 && <span>{t('row.steps', { done: task.stepsDone, all: task.stepCount })}</span>}
        <span className="ml-auto">
          <OwnerSign task={task} isShort />
        </span>
      </span>
    </div>
  );
}
