import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTaskCounts, useTaskRows } from '#renderer/features/tasks/task-queries.ts';
import { classNames, LinkButton, RoundCheck, Section } from '#renderer/ui/index.ts';
import { openTaskStatuses } from '#shared/content/tasks.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

const shownRows = 6;

/** The tasks of the person who uses this computer that are late or due within a week; nothing when there are none. */
export function DueTasks({ today }: { today: IsoDay }) {
  const { t } = useTranslation('tasks');
  const navigate = useNavigate();
  const statuses = [...openTaskStatuses];
  const due = useTaskRows({ filter: { isMine: true, statuses, dueTo: addDays(today, 7) }, today });
  const counts = useTaskCounts({ isMine: true, statuses }, today);
  const total = due.total ?? 0;
  if (total === 0) return null;
  const open = counts === undefined ? total : counts.todo + counts.doing + counts.blocked;
  const rows = Array.from({ length: Math.min(total, shownRows) }, (_, index) => due.rowAt(index) ?? []).flat();
  return (
    <Section
      title={t('home.title')}
      count={total}
      action={
        <LinkButton onPress={() => void navigate({ to: '/tasks', search: { mine: true } })}>
          {t('home.all', { count: open })}
        </LinkButton>
      }
    >
      <ul>
        {rows.map((task) => {
          const late = task.dueOn === null ? 0 : daysBetween(task.dueOn, today);
          return (
            <li key={task.id} className="flex items-center gap-3 border-b border-line py-2">
              <RoundCheck
                label={t('row.markDone', { title: task.title })}
                isLabelHidden
                isDone={false}
                onChange={() => void client.tasks.move({ ids: [task.id], status: 'done' }).then(afterSave, showError)}
              />
              <Link
                to="/tasks"
                search={{ task: task.id, mine: true }}
                className="min-w-0 flex-1 truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
              >
                {task.title}
              </Link>
              <span
                className={classNames('text-meta whitespace-nowrap', late > 0 ? 'font-name text-danger' : 'text-ink-2')}
              >
                {late > 0
                  ? t('row.late', { count: late })
                  : late === 0
                    ? t('row.today')
                    : shortDay(task.dueOn ?? '', today)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
