import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { EmptyState, Meter, classNames } from '#renderer/ui/index.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { goalHealth, type GoalHealth } from '#shared/domain/goals/goal-health.ts';

import { ConfidenceSign, GoalFlags, GoalLine, MilestoneMarks, StatusSign } from './GoalSigns.tsx';
import { numberWords } from './goal-words.ts';

/** Every goal in a row: status, number, milestones, confidence, day and owner. Strategies are counted; the tree names them. */
export function GoalsTable({
  goals,
  status,
  today,
  onAll,
}: {
  goals: readonly Goal[];
  status: string | undefined;
  today: IsoDay;
  onAll: () => void;
}) {
  const { t } = useTranslation('goals');
  const ids = new Set(goals.map((goal) => goal.id));
  const top = goals.filter(
    (goal) => (goal.parentId === null || !ids.has(goal.parentId)) && (status === undefined || goal.status === status),
  );
  if (top.length === 0) return <EmptyState title={t('noneOfStatus')} actions={[{ label: t('showAll'), run: onAll }]} />;
  return (
    <table aria-label={t('table.label')} className="w-full table-fixed border-collapse text-left">
      <thead>
        <tr className="border-b border-line-2 text-meta text-ink-2">
          <Head className="w-auto">{t('table.goal')}</Head>
          <Head className="w-26">{t('table.status')}</Head>
          <Head className="w-36">{t('table.number')}</Head>
          <Head className="hidden w-22 panel:table-cell">{t('table.trend')}</Head>
          <Head className="w-42">{t('table.milestones')}</Head>
          <Head className="hidden w-22 panel:table-cell">{t('table.confidence')}</Head>
          <Head className="w-24">{t('table.due')}</Head>
          <Head className="hidden w-32 panel:table-cell">{t('table.owner')}</Head>
        </tr>
      </thead>
      <tbody>
        {top.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            today={today}
            strategies={goals.filter((each) => each.parentId === goal.id).length}
          />
        ))}
      </tbody>
    </table>
  );
}

function Head({ className, children }: { className: string; children: string }) {
  return (
    <th scope="col" className={classNames('py-2 pr-4 font-medium', className)}>
      {children}
    </th>
  );
}

function GoalRow({ goal, today, strategies }: { goal: Goal; today: IsoDay; strategies: number }) {
  const { t } = useTranslation('goals');
  const { discreet } = useDeviceSettings();
  const health = goalHealth(goal, today);
  const owner =
    goal.owner === null ? t('nobody') : discreet && goal.owner.isRestricted ? t('private') : goal.owner.label;
  return (
    <tr data-goal={goal.id} className="border-b border-line align-top hover:bg-hover">
      <th scope="row" className="py-3 pr-4 font-normal">
        <Link
          to="/goals/$id"
          params={{ id: goal.id }}
          data-goal-link
          className="rounded-tag font-words text-section font-strong text-ink focus-ring hover:text-accent"
        >
          {goal.title}
        </Link>
        {goal.standing !== '' && <p className="mt-0.5 text-ink-2">{goal.standing}</p>}
        {health.flags.length > 0 && (
          <div className="mt-1">
            <GoalFlags flags={health.flags} most={2} />
          </div>
        )}
      </th>
      <Cell>
        <StatusSign status={goal.status} />
      </Cell>
      <Cell>
        <NumberCell goal={goal} health={health} />
      </Cell>
      <Cell className="hidden panel:table-cell">
        <GoalLine goal={goal} today={today} />
      </Cell>
      <Cell>
        <MilestoneMarks milestones={goal.milestones} today={today} />
        {health.next !== null && (
          <p className={classNames('truncate text-meta', health.next.isLate ? 'text-honey-ink' : 'text-ink-3')}>
            {t(health.next.isLate ? 'nextLate' : 'next', { title: health.next.title })}
          </p>
        )}
        {strategies > 0 && <p className="text-meta text-ink-3">{t('strategies', { count: strategies })}</p>}
      </Cell>
      <Cell className="hidden panel:table-cell">
        {goal.confidence !== null && <ConfidenceSign confidence={goal.confidence} />}
      </Cell>
      <Cell>
        <span className="text-meta text-ink-2">
          {goal.metOn !== null
            ? t('metOn', { day: shortDay(goal.metOn, today) })
            : goal.dueOn === null
              ? t('noDue')
              : shortDay(goal.dueOn, today)}
        </span>
      </Cell>
      <Cell className="hidden panel:table-cell">
        <span className="block truncate text-meta text-ink-2">{owner}</span>
      </Cell>
    </tr>
  );
}

function Cell({ className, children }: { className?: string; children: ReactNode }) {
  return <td className={classNames('py-3 pr-4', className)}>{children}</td>;
}

function NumberCell({ goal, health }: { goal: Goal; health: GoalHealth }) {
  const words = numberWords(goal, health);
  return (
    <>
      <span className="block text-meta text-ink tabular-nums">{words}</span>
      {health.progress !== null && (
        <Meter
          label={goal.title}
          value={health.progress}
          max={1}
          tone={goal.status === 'met' ? 'neutral' : 'accent'}
          target={goal.status === 'met' ? undefined : (health.elapsed ?? undefined)}
          valueText={words}
        />
      )}
    </>
  );
}
