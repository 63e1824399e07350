import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Repeat2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { monthWords, weekdayAndDay, weekdayNames } from '#renderer/app/words/calendar-days.ts';
import { taskShows, useTaskCounts, type TaskQuery } from '#renderer/features/tasks/task-queries.ts';
import {
  Button,
  ErrorState,
  IconButton,
  LinkButton,
  MonthGrid,
  monthDays,
  shiftedMonth,
  type MonthEntry,
} from '#renderer/ui/index.ts';
import { isOpenTask } from '#shared/content/tasks.ts';
import type { TaskMark } from '#shared/contract/tasks.ts';
import type { IsoDay } from '#shared/dates.ts';

import { DayDialog } from './DayDialog.tsx';
import { openTaskForm } from './task-changes.tsx';
import { useTaskWords } from './task-words.ts';

/** Tasks on the days on which they are due; dragging one to another day, or Shift and an arrow, moves its day. */
export function TaskCalendar({
  query,
  month,
  onMonth,
  onOpen,
  onUndated,
}: {
  query: TaskQuery;
  month: string;
  onMonth: (month: string) => void;
  onOpen: (id: string) => void;
  onUndated: () => void;
}) {
  const { t } = useTranslation('tasks');
  const { nameWords } = useTaskWords();
  const days = monthDays(month, 0);
  const marks = useQuery(
    orpc.tasks.month.queryOptions({
      input: { filter: query.filter, today: query.today, from: days[0] ?? '', to: days.at(-1) ?? '', perDay: 4 },
      placeholderData: keepPreviousData,
      meta: { shows: taskShows },
    }),
  );
  const undated = useTaskCounts({ ...query.filter, due: 'none' }, query.today);
  const open = (undated?.todo ?? 0) + (undated?.doing ?? 0) + (undated?.blocked ?? 0);
  const versions = new Map((marks.data ?? []).flatMap((day) => day.rows.map((mark) => [mark.id, mark.version])));
  const entryOf = (mark: TaskMark, day: IsoDay): MonthEntry => ({
    id: mark.id,
    label: mark.title,
    detail: [t(`status.${mark.status}`), mark.priority === 'high' ? t('priority.high') : '', nameWords(mark.owner)]
      .filter(Boolean)
      .join(', '),
    ...(mark.repeats ? { icon: Repeat2 } : {}),
    tone:
      mark.status === 'done'
        ? 'moss'
        : mark.status === 'dropped'
          ? 'line'
          : day < query.today
            ? 'danger'
            : mark.priority === 'high'
              ? 'honey'
              : 'plain',
    isOver: !isOpenTask(mark.status),
    isMovable: isOpenTask(mark.status),
  });
  const move = (entry: MonthEntry, to: IsoDay): void => {
    client.tasks
      .update({ id: entry.id, version: versions.get(entry.id) ?? 0, patch: { dueOn: to } })
      .then(afterSave, showError);
  };
  const title = monthWords(month);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-2 px-4 py-2">
        <IconButton
          icon={ChevronLeft}
          label={t('calendar.previous')}
          onPress={() => onMonth(shiftedMonth(month, -1))}
        />
        <IconButton icon={ChevronRight} label={t('calendar.next')} onPress={() => onMonth(shiftedMonth(month, 1))} />
        <h2 aria-live="polite" className="min-w-40 font-words text-section">
          {title}
        </h2>
        <Button size="small" onPress={() => onMonth(query.today.slice(0, 7))}>
          {t('calendar.today')}
        </Button>
        {open > 0 && (
          <span className="ml-auto flex items-center gap-2 text-meta text-ink-2">
            {t('calendar.undated', { count: open })}
            <LinkButton onPress={onUndated}>{t('calendar.showUndated')}</LinkButton>
          </span>
        )}
      </div>
      {marks.isError ? (
        <ErrorState {...errorWords(marks.error)} onRetry={() => void marks.refetch()} />
      ) : (
        <MonthGrid
          key={month}
          label={t('calendar.label', { month: title })}
          month={month}
          today={query.today}
          days={
            new Map(
              (marks.data ?? []).map(({ day, total, rows }) => [
                day,
                { total, entries: rows.map((mark) => entryOf(mark, day)) },
              ]),
            )
          }
          words={{
            weekdays: weekdayNames,
            day: weekdayAndDay,
            more: (count) => t('calendar.more', { count }),
            count: (count) => t('calendar.count', { count }),
            today: t('calendar.isToday'),
          }}
          onMonth={onMonth}
          onOpen={(entry) => onOpen(entry.id)}
          onOpenDay={(day) =>
            openDialog((close) => (
              <DayDialog
                title={t('calendar.day', { day: weekdayAndDay(day) })}
                query={{ ...query, filter: { ...query.filter, dueFrom: day, dueTo: day } }}
                onOpen={(id) => {
                  close();
                  onOpen(id);
                }}
                onClose={close}
              />
            ))
          }
          onMove={(entry, _from, to) => move(entry, to)}
          onAdd={(day) => openTaskForm({ known: { dueOn: day } })}
        />
      )}
    </div>
  );
}
