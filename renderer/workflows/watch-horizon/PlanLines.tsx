import { Link } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { IconButton, RoundCheck } from '#renderer/ui/index.ts';
import type { HorizonLine } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { useHorizonWords } from './horizon-words.ts';

/** The lines of a preparation, each done in place, or made a task with one key. */
export function PlanLines({
  lines,
  at,
  today,
}: {
  lines: readonly HorizonLine[];
  at: { readonly eventId: string; readonly of: string };
  today: IsoDay;
}) {
  const { t } = useTranslation('horizon');
  const { dayOf, beforeWords } = useHorizonWords(today);
  return (
    <ul>
      {lines.map((line) => {
        const isDone = line.doneOn !== null;
        const isLate = !isDone && line.dueOn < today;
        return (
          <li key={line.id} className="flex items-start gap-2.5 border-b border-line py-2">
            <RoundCheck
              label={t('panel.done', { text: line.text })}
              isLabelHidden
              isDone={isDone}
              onChange={(next) =>
                void client.horizon.tick({ id: line.id, isDone: next, today }).then(afterSave, showError)
              }
            />
            <span className="min-w-0 flex-1">
              <span className={isDone ? 'block text-ink-2 line-through' : 'block text-ink'}>{line.text}</span>
              <span className={`block text-meta ${isLate ? 'font-name text-danger' : 'text-ink-2'}`}>
                {dayOf(line.dueOn)} · {beforeWords(line.daysBefore)}
                {isLate && ` · ${t('panel.late')}`}
              </span>
              {line.task !== null && (
                <Link
                  to="/tasks"
                  search={{ task: line.task.id }}
                  className="rounded-tag text-meta text-accent-ink focus-ring hover:underline"
                >
                  {t('panel.isTask', { day: line.task.dueOn === null ? '' : dayOf(line.task.dueOn) })}
                </Link>
              )}
            </span>
            {line.task === null && !isDone && (
              <IconButton
                icon={ListPlus}
                label={t('panel.toTask', { text: line.text })}
                size="small"
                onPress={() =>
                  void client.horizon.toTasks({ ...at, lineIds: [line.id], today }).then(afterSave, showError)
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
