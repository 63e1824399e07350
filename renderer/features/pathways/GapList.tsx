import { useNavigate } from '@tanstack/react-router';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, LinkButton } from '#renderer/ui/index.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { prerequisiteLabel } from '#shared/domain/program/memo-document.ts';
import type { Prerequisite } from '#shared/domain/program/pathway-gaps.ts';

import { trainingMark } from './local-state.ts';

/** Unmet prerequisites, each with what fills it: a task, an empty chair, an offer on the board, or a training that was given after all. */
export function GapList({
  needs,
  program,
  today,
}: {
  needs: readonly Prerequisite[];
  program: ProgramOverview;
  today: IsoDay;
}) {
  const { t } = useTranslation('pathways');
  const navigate = useNavigate();
  const gaps = needs.filter((need) => !need.isMet);
  if (gaps.length === 0) return <p className="text-moss">{t('choose.noGaps')}</p>;
  const done = (work: Promise<Saved>): void => void work.then((saved) => afterSave(saved), showError);
  return (
    <ul className="flex flex-col">
      {gaps.map((gap) => {
        const name = prerequisiteLabel(gap);
        const task = program.tasks.find((each) => each.kind === gap.kind && each.key === gap.key && !each.isDone);
        const Named = <span className="sr-only">{`, ${name}`}</span>;
        return (
          <li
            key={`${gap.kind}/${gap.key}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
          >
            <span className="min-w-0">
              <span className="font-name">{name}</span>
              <span className="block text-meta text-ink-2">{t(`gaps.${gap.kind}`)}</span>
            </span>
            <span className="flex flex-wrap items-center gap-2">
              {gap.kind === 'sector' && (
                <Button
                  size="small"
                  onPress={() => done(client.seats.create({ title: t('gaps.chair', { name }), sector: gap.key }))}
                >
                  {t('gaps.recruit')}
                  {Named}
                </Button>
              )}
              {gap.kind === 'service' && (
                <Button
                  size="small"
                  onPress={() => void navigate({ to: '/services', search: { pane: 'gaps', type: gap.key } })}
                >
                  {t('gaps.offer')}
                  {Named}
                </Button>
              )}
              {gap.kind === 'training' && (
                <Button
                  size="small"
                  onPress={() =>
                    void client.program
                      .answer({ question: `${trainingMark}${gap.key}`, answers: ['yes'] })
                      .then((saved) => afterSave(saved), showError)
                  }
                >
                  {t('gaps.trained')}
                  {Named}
                </Button>
              )}
              {task === undefined ? (
                <Button
                  size="small"
                  onPress={() =>
                    done(
                      client.program.planTask({
                        kind: gap.kind,
                        key: gap.key,
                        title: t(`gaps.${gap.kind}Task`, { name }),
                        today,
                      }),
                    )
                  }
                >
                  {t('gaps.task')}
                  {Named}
                </Button>
              ) : (
                <LinkButton onPress={() => void navigate({ to: '/tasks', search: { task: task.taskId } })}>
                  {t('gaps.open', { title: task.title })}
                </LinkButton>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
