import { useNavigate } from '@tanstack/react-router';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, LinkButton } from '#renderer/ui/index.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { prerequisiteLabel } from '#shared/domain/program/memo-document.ts';
import type { Prerequisite } from '#shared/domain/program/pathway-gaps.ts';

import { sayPrerequisite } from './say-fact.ts';

/** Unmet prerequisites, each with the work that fills it: an empty chair, the board, a training, a task; or a word that it is there after all. */
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
  const gaps = needs.filter((need) => !need.isMet);
  if (gaps.length === 0) return <p className="text-moss">{t('choose.noGaps')}</p>;
  return (
    <ul className="flex flex-col">
      {gaps.map((gap) => (
        <li
          key={`${gap.kind}/${gap.key}`}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
        >
          <span className="min-w-0">
            <span className="font-name">{prerequisiteLabel(gap)}</span>
            <span className="block text-meta text-ink-2">{t(`gaps.${gap.kind}`)}</span>
          </span>
          <Steps gap={gap} program={program} today={today} />
        </li>
      ))}
    </ul>
  );
}

/** What can be done about a gap. */
function Steps({ gap, program, today }: { gap: Prerequisite; program: ProgramOverview; today: IsoDay }) {
  const { t } = useTranslation('pathways');
  const navigate = useNavigate();
  const name = prerequisiteLabel(gap);
  const task = program.tasks.find((each) => each.kind === gap.kind && each.key === gap.key && !each.isDone);
  const Named = <span className="sr-only">{`, ${name}`}</span>;
  const recruit = (): void => {
    client.seats
      .create({ title: t('gaps.chair', { name }), sector: gap.key })
      .then((saved) => afterSave(saved), showError);
  };
  const train = async (): Promise<void> => {
    const saved = await client.training.create({ title: name, topic: gap.key, status: 'planned' });
    afterSave(saved);
    await navigate({ to: '/training', search: { session: saved.id } });
  };
  const plan = (): void => {
    const title = t(`gaps.${gap.kind}Task`, { name });
    client.program
      .planTask({ kind: gap.kind, key: gap.key, title, today })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <span className="flex flex-wrap items-center gap-2">
      {gap.kind === 'sector' &&
        (program.chairs.includes(gap.key) ? (
          <LinkButton onPress={() => void navigate({ to: '/map/table' })}>
            {t('gaps.chairWaits')}
            {Named}
          </LinkButton>
        ) : (
          <Button size="small" onPress={recruit}>
            {t('gaps.recruit')}
            {Named}
          </Button>
        ))}
      {gap.kind === 'service' && (
        <Button size="small" onPress={() => void navigate({ to: '/services', search: { pane: 'gaps' } })}>
          {t('gaps.board')}
          {Named}
        </Button>
      )}
      {gap.kind === 'training' && (
        <Button size="small" onPress={() => void train().catch(showError)}>
          {t('gaps.train')}
          {Named}
        </Button>
      )}
      {task === undefined ? (
        <Button size="small" onPress={plan}>
          {t('gaps.task')}
          {Named}
        </Button>
      ) : (
        <LinkButton onPress={() => void navigate({ to: '/tasks', search: { task: task.taskId } })}>
          {t('gaps.open', { title: task.title })}
        </LinkButton>
      )}
      <LinkButton onPress={() => sayPrerequisite(gap.kind, gap.key, true)}>
        {t('gaps.isThere')}
        {Named}
      </LinkButton>
    </span>
  );
}
