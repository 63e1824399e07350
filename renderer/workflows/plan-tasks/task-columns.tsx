import { Hourglass, Repeat2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Avatar, classNames, Icon, RoundCheck, StatusDot, Tag, type DataGridColumn } from '#renderer/ui/index.ts';
import { taskPriorities, taskStatuses, type TaskStatus } from '#shared/content/tasks.ts';
import type { TaskSummary } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { moveTasksTo } from './task-changes.tsx';
import { effortWords, useTaskWords } from './task-words.ts';

const dotTones = { todo: 'neutral', doing: 'accent', blocked: 'danger', done: 'moss', dropped: 'neutral' } as const;

/** A status as a dot and its word. */
export function TaskStatusSign({ status }: { status: TaskStatus }) {
  const { t } = useTranslation('tasks');
  return <StatusDot tone={dotTones[status]} label={t(`status.${status}`)} />;
}

/** The round box that marks a task done. */
export function DoneCheck({ task }: { task: Pick<TaskSummary, 'id' | 'title' | 'status'> }) {
  const { t } = useTranslation('tasks');
  return (
    <RoundCheck
      label={t('row.markDone', { title: task.title })}
      isLabelHidden
      isDone={task.status === 'done'}
      onChange={(isDone) => moveTasksTo([task.id], isDone ? 'done' : 'todo')}
    />
  );
}

/** When it is due, said as late, today or the day. */
export function DueSign({ task, today }: { task: Pick<TaskSummary, 'dueOn' | 'status'>; today: IsoDay }) {
  const { dueWords } = useTaskWords();
  const { words, isLate, isToday } = dueWords(task, today);
  return (
    <span
      className={classNames(
        'whitespace-nowrap',
        isLate ? 'font-name text-danger' : isToday ? 'font-name text-ink' : '',
      )}
    >
      {words}
    </span>
  );
}

/** Who owns it, with their initials. */
export function OwnerSign({ task, isShort = false }: { task: Pick<TaskSummary, 'owner'>; isShort?: boolean }) {
  const { t } = useTranslation('tasks');
  const { nameWords, isHidden } = useTaskWords();
  if (task.owner === null) return isShort ? null : <span className="text-ink-3">{t('row.nobody')}</span>;
  const name = nameWords(task.owner);
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Avatar
        name={name}
        kind={isHidden(task.owner) ? 'private' : 'partner'}
        size={isShort ? 'small' : 'tiny'}
        isDecorative={!isShort}
      />
      {!isShort && <bdi className="truncate">{name}</bdi>}
    </span>
  );
}

function TitleCell({ task }: { task: TaskSummary }) {
  const { t } = useTranslation('tasks');
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span
        className={classNames(
          'truncate',
          (task.status === 'done' || task.status === 'dropped') && 'text-ink-2 line-through',
        )}
      >
        {task.title}
      </span>
      {task.repeats && <Icon of={Repeat2} size={13} className="shrink-0 text-ink-3" label={t('row.repeats')} />}
      {task.waitsFor > 0 && task.status !== 'done' && (
        <Icon
          of={Hourglass}
          size={13}
          className="shrink-0 text-honey-ink"
          label={t('row.waits', { count: task.waitsFor })}
        />
      )}
    </span>
  );
}

function NameCell({ label }: { label: TaskSummary['committee'] }) {
  const { nameWords } = useTaskWords();
  return <bdi className="truncate">{nameWords(label)}</bdi>;
}

/** The columns of the list; made once a day, so that rows keep their place. */
export function taskColumns(
  today: IsoDay,
  headers: Readonly<Record<string, string>>,
): readonly DataGridColumn<TaskSummary>[] {
  const head = (id: string): string => headers[id] ?? '';
  const day = (value: string | null): string => (value === null ? '' : shortDay(value, today));
  return [
    { id: 'done', header: head('done'), width: 44, isHideable: false, render: (task) => <DoneCheck task={task} /> },
    {
      id: 'title',
      header: head('title'),
      width: 320,
      minWidth: 160,
      isGrowing: true,
      isSortable: true,
      isHideable: false,
      isLink: true,
      render: (task) => <TitleCell task={task} />,
      text: (task) => task.title,
    },
    {
      id: 'status',
      header: head('status'),
      width: 124,
      isSortable: true,
      render: (task) => <TaskStatusSign status={task.status} />,
      text: (task) => taskStatuses.find(({ id }) => id === task.status)?.label ?? '',
    },
    {
      id: 'dueOn',
      header: head('due'),
      width: 112,
      isSortable: true,
      render: (task) => <DueSign task={task} today={today} />,
      text: (task) => task.dueOn ?? '',
    },
    {
      id: 'owner',
      header: head('owner'),
      width: 168,
      isSortable: true,
      render: (task) => <OwnerSign task={task} />,
      text: (task) => task.owner?.label ?? '',
    },
    {
      id: 'committee',
      header: head('committee'),
      width: 176,
      isSortable: true,
      render: (task) => <NameCell label={task.committee} />,
      text: (task) => task.committee?.label ?? '',
    },
    {
      id: 'priority',
      header: head('priority'),
      width: 92,
      isSortable: true,
      render: (task) => <PrioritySign priority={task.priority} />,
      text: (task) => taskPriorities.find(({ id }) => id === task.priority)?.label ?? '',
    },
    {
      id: 'effort',
      header: head('effort'),
      width: 88,
      isSortable: true,
      render: (task) => effortWords(task.effort),
      text: (task) => effortWords(task.effort),
    },
    {
      id: 'steps',
      header: head('steps'),
      width: 80,
      render: (task) => (task.stepCount === 0 ? '' : `${task.stepsDone}/${task.stepCount}`),
      text: (task) => (task.stepCount === 0 ? '' : `${task.stepsDone}/${task.stepCount}`),
    },
    {
      id: 'about',
      header: head('about'),
      width: 168,
      render: (task) => <NameCell label={task.record} />,
      text: (task) => task.record?.label ?? '',
    },
    {
      id: 'startsOn',
      header: head('starts'),
      width: 96,
      isSortable: true,
      render: (task) => day(task.startsOn),
      text: (task) => task.startsOn ?? '',
    },
    {
      id: 'doneOn',
      header: head('doneOn'),
      width: 96,
      isSortable: true,
      render: (task) => day(task.doneOn),
      text: (task) => task.doneOn ?? '',
    },
  ];
}

/** High and low are said; normal is what a task is. */
export function PrioritySign({ priority }: { priority: TaskSummary['priority'] }) {
  const { t } = useTranslation('tasks');
  if (priority === 'normal') return <span className="text-ink-3">{t('priority.normal')}</span>;
  return priority === 'high' ? (
    <Tag tone="honey">{t('priority.high')}</Tag>
  ) : (
    <Tag tone="line">{t('priority.low')}</Tag>
  );
}
