import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { IconMenuButton, LinkButton, RoundCheck, Section, Tag } from '#renderer/ui/index.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { Goal, Milestone } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';

import { openMilestone } from './open-goal.tsx';

/** The markers on the way: reached or not, with evidence and what each is worth as a win. */
export function Milestones({ goal, today }: { goal: Goal; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const met = goal.milestones.filter((milestone) => milestone.metOn !== null).length;
  return (
    <Section
      title={t('profile.milestones')}
      note={goal.milestones.length === 0 ? undefined : t('milestonesOf', { met, all: goal.milestones.length })}
      action={
        <LinkButton icon={Plus} onPress={() => openMilestone(goal.id)}>
          {t('profile.addMilestone')}
        </LinkButton>
      }
    >
      {goal.milestones.length === 0 && <p className="text-ink-2">{t('profile.noMilestones')}</p>}
      <ol>
        {goal.milestones.map((milestone, index) => (
          <MilestoneLine
            key={milestone.id}
            goalId={goal.id}
            milestone={milestone}
            index={index}
            isLast={index === goal.milestones.length - 1}
            today={today}
          />
        ))}
      </ol>
    </Section>
  );
}

function MilestoneLine({
  goalId,
  milestone,
  index,
  isLast,
  today,
}: {
  goalId: string;
  milestone: Milestone;
  index: number;
  isLast: boolean;
  today: IsoDay;
}) {
  const { t } = useTranslation('goals');
  const isLate = milestone.metOn === null && milestone.dueOn !== null && milestone.dueOn < today;
  const level = winLevels.find((each) => each.id === milestone.winLevel)?.label;
  const run = (work: Promise<Parameters<typeof afterSave>[0]>): void => {
    work.then((saved) => afterSave(saved), showError);
  };
  const move = (to: number) => run(client.goals.moveMilestone({ id: milestone.id, index: to }));
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2">
      <span className="pt-0.5">
        <RoundCheck
          label={t('profile.reach', { title: milestone.title })}
          isLabelHidden
          isDone={milestone.metOn !== null}
          onChange={(isMet) =>
            run(
              client.goals.updateMilestone({
                id: milestone.id,
                version: milestone.version,
                patch: { metOn: isMet ? today : null },
              }),
            )
          }
        />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5">
          <span className="font-name text-ink">{milestone.title}</span>
          {level !== undefined && (
            <Tag tone={milestone.metOn === null ? 'line' : 'moss'}>{t('profile.winLevel', { level })}</Tag>
          )}
        </p>
        {milestone.evidence !== '' && <p className="text-ink-2">{milestone.evidence}</p>}
        {milestone.evidence === '' && milestone.metOn !== null && (
          <p className="text-meta text-honey-ink">{t('profile.needsEvidence')}</p>
        )}
      </div>
      {isLate ? (
        <Tag tone="honey">{t('profile.late', { day: shortDay(milestone.dueOn ?? today, today) })}</Tag>
      ) : (
        <span className="text-meta whitespace-nowrap text-ink-3">
          {milestone.metOn !== null
            ? t('profile.reached', { day: shortDay(milestone.metOn, today) })
            : milestone.dueOn !== null && shortDay(milestone.dueOn, today)}
        </span>
      )}
      <IconMenuButton
        label={`${t('profile.more')}: ${milestone.title}`}
        size="small"
        entries={[
          { id: 'edit', label: t('profile.edit'), icon: Pencil, run: () => openMilestone(goalId, milestone) },
          { id: 'up', label: t('profile.moveUp'), icon: ArrowUp, isDisabled: index === 0, run: () => move(index - 1) },
          { id: 'down', label: t('profile.moveDown'), icon: ArrowDown, isDisabled: isLast, run: () => move(index + 1) },
          {
            id: 'remove',
            label: t('profile.removeMilestone'),
            icon: Trash2,
            tone: 'danger',
            run: () => run(client.goals.removeMilestone({ id: milestone.id })),
          },
        ]}
      />
    </li>
  );
}
