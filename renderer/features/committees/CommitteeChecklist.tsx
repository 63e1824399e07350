import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { LinkButton, RoundCheck, Section, classNames } from '#renderer/ui/index.ts';
import { committeeQuestions } from '#shared/content/committee-kinds.ts';
import type { ChecklistTask } from '#shared/contract/committees.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { dashboardQuery } from './committee-queries.ts';
import { useLabelWords } from './committee-words.tsx';

/** The tasks of a committee that answer who, where and how, three columns beside each other. */
export function CommitteeChecklist({ id, today }: { id: string; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const { data } = useQuery(dashboardQuery(id, today));
  if (data === undefined) return null;
  const { checklist, starters } = data;
  const done = checklist.filter((task) => task.status === 'done').length;
  const addStarters = (): void =>
    void client.committees.addStarterTasks({ id }).then((saved) => afterSave(saved), showError);
  return (
    <Section
      title={t('checklist.title')}
      {...(checklist.length > 0 && { count: t('checklist.done', { done, all: checklist.length }) })}
      action={
        starters > 0 && (
          <LinkButton icon={Plus} onPress={addStarters}>
            {t('checklist.add', { count: starters })}
          </LinkButton>
        )
      }
    >
      {checklist.length === 0 ? (
        <p className="text-ink-3">{t('checklist.empty')}</p>
      ) : (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-x-6 gap-y-4">
          {committeeQuestions.map((question) => {
            const tasks = checklist.filter((task) => task.question === question.id);
            return (
              <section key={question.id} aria-label={question.label}>
                <h3 className="mb-1 text-meta font-medium text-ink-2">{t(`checklist.${question.id}`)}</h3>
                <ul>
                  {tasks.map((task) => (
                    <ChecklistLine key={task.id} task={task} today={today} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </Section>
  );
}

function ChecklistLine({ task, today }: { task: ChecklistTask; today: IsoDay }) {
  const { t } = useTranslation('committees');
  const words = useLabelWords();
  const isDone = task.status === 'done';
  const detail = [
    task.owner === null ? '' : words(task.owner),
    task.dueOn === null || isDone ? '' : t('dashboard.due', { day: shortDay(task.dueOn, today) }),
  ].filter(Boolean);
  return (
    <li className="relative flex items-start gap-2 py-1">
      <RoundCheck
        label={t('checklist.mark', { title: task.title })}
        isLabelHidden
        isDone={isDone}
        onChange={(next) =>
          void client.tasks
            .move({ ids: [task.id], status: next ? 'done' : 'todo' })
            .then((saved) => afterSave(saved), showError)
        }
      />
      <span className="min-w-0 flex-1">
        <span className={classNames('block', isDone && 'text-ink-3 line-through')}>{task.title}</span>
        {detail.length > 0 && <span className="block truncate text-meta text-ink-2">{detail.join(' · ')}</span>}
      </span>
    </li>
  );
}
