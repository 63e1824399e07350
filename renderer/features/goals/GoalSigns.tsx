import { CircleAlert, CircleCheckBig, CircleDashed, Flag, RefreshCw, TrendingUp, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Icon, Sparkline, Tag, classNames, type TagTone, type UiIcon } from '#renderer/ui/index.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { goalStatuses } from '#shared/content/goals.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { GoalFlag } from '#shared/domain/goals/goal-health.ts';

import { confidenceWords, valueWords } from './goal-words.ts';

const signs: Readonly<Record<string, { readonly icon: UiIcon; readonly tone: TagTone }>> = {
  'not-started': { icon: CircleDashed, tone: 'line' },
  'on-track': { icon: TrendingUp, tone: 'accent' },
  'at-risk': { icon: CircleAlert, tone: 'honey' },
  'off-track': { icon: TriangleAlert, tone: 'danger' },
  met: { icon: CircleCheckBig, tone: 'moss' },
  revised: { icon: RefreshCw, tone: 'neutral' },
};

/** Where a goal stands: a word and a shape, with a color beside. */
export function StatusSign({ status }: { status: string }) {
  const sign = signs[status] ?? { icon: CircleDashed, tone: 'line' as const };
  return (
    <Tag tone={sign.tone} icon={sign.icon}>
      {goalStatuses.find((entry) => entry.id === status)?.label ?? status}
    </Tag>
  );
}

/** How sure the owner is: five steps, the reached ones filled, and the words. */
export function ConfidenceSign({ confidence, hasWords = false }: { confidence: number | null; hasWords?: boolean }) {
  const words = confidenceWords(confidence);
  return (
    <span className="inline-flex items-center gap-2" {...(!hasWords && { title: words })}>
      <span aria-hidden className="inline-flex gap-0.5">
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className={classNames(
              'h-3 w-1.5 rounded-full border',
              step <= (confidence ?? 0) ? 'border-ink-2 bg-ink-2' : 'border-ctl',
            )}
          />
        ))}
      </span>
      <span className={hasWords ? 'text-meta text-ink-2' : 'sr-only'}>{words}</span>
    </span>
  );
}

/** The milestones of a goal as marks in their order: reached ones are filled, late ones have a point. */
export function MilestoneMarks({ milestones, today }: { milestones: Goal['milestones']; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const met = milestones.filter((milestone) => milestone.metOn !== null).length;
  if (milestones.length === 0) return null;
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden className="inline-flex gap-1">
        {milestones.slice(0, 8).map((milestone) => (
          <MilestoneMark key={milestone.id} milestone={milestone} today={today} />
        ))}
      </span>
      <span className="text-meta text-ink-2">
        <span aria-hidden>{t('milestonesOf', { met, all: milestones.length })}</span>
        <span className="sr-only">{t('milestonesLabel', { met, all: milestones.length })}</span>
      </span>
    </span>
  );
}

function MilestoneMark({ milestone, today }: { milestone: Goal['milestones'][number]; today: IsoDay }) {
  const isLate = milestone.metOn === null && milestone.dueOn !== null && milestone.dueOn < today;
  return (
    <span
      className={classNames(
        'grid size-3 place-items-center rounded-full border text-[0.5rem] leading-none font-bold',
        milestone.metOn !== null
          ? 'border-moss bg-moss'
          : isLate
            ? 'border-honey-ink bg-honey-soft text-honey-ink'
            : 'border-ctl',
      )}
    >
      {isLate ? '!' : ''}
    </span>
  );
}

/** The line of the last values of a goal. */
export function GoalLine({ goal, today }: { goal: Goal; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const values = goal.values.slice(-12);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  return (
    <Sparkline
      values={values.map((each) => each.value)}
      tone="neutral"
      width={72}
      height={24}
      label={t('sparkline', {
        first: valueWords(first.value, goal.unit),
        from: shortDay(first.measuredOn, today),
        last: valueWords(last.value, goal.unit),
        to: shortDay(last.measuredOn, today),
      })}
    />
  );
}

/** What somebody should look at, one line a point. */
export function GoalFlags({ flags, most = 8 }: { flags: readonly GoalFlag[]; most?: number }) {
  const { t } = useTranslation('goals');
  if (flags.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 text-meta text-honey-ink">
      {flags.slice(0, most).map((flag) => (
        <li key={flag} className="flex items-center gap-1.5">
          <Icon of={Flag} size={12} />
          {t(`flags.${flag}`)}
        </li>
      ))}
    </ul>
  );
}
