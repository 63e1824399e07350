import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import {
  EmptyState,
  Meter,
  PlainCell,
  PlainRow,
  PlainTable,
  classNames,
  type PlainRowDrag,
} from '#renderer/ui/index.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { goalHealth, type GoalHealth } from '#shared/domain/goals/goal-health.ts';

import { areSiblings, putGoalAt } from './goal-order.ts';
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
  const [taken, setTaken] = useState<string>();
  const [over, setOver] = useState<string>();
  const stop = (): void => {
    setTaken(undefined);
    setOver(undefined);
  };
  const dragOf = (goal: Goal): PlainRowDrag => ({
    isTaken: taken === goal.id,
    isOver: over === goal.id,
    onDragStart: (event) => {
      event.dataTransfer.setData('text/plain', goal.title);
      event.dataTransfer.effectAllowed = 'move';
      setTaken(goal.id);
    },
    onDragEnd: stop,
    onDragOver: (event) => {
      if (taken === undefined || taken === goal.id || !areSiblings(goals, taken, goal.id)) return;
      event.preventDefault();
      setOver(goal.id);
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event) => {
      event.preventDefault();
      if (taken !== undefined) putGoalAt(goals, taken, goal.id);
      stop();
    },
  });
  const ids = new Set(goals.map((goal) => goal.id));
  const top = goals.filter(
    (goal) => (goal.parentId === null || !ids.has(goal.parentId)) && (status === undefined || goal.status === status),
  );
  if (top.length === 0) return <EmptyState title={t('noneOfStatus')} actions={[{ label: t('showAll'), run: onAll }]} />;
  return (
    <PlainTable
      label={t('table.label')}
      columns={[
        { id: 'goal', header: t('table.goal') },
        { id: 'status', header: t('table.status'), width: 'w-26' },
        { id: 'number', header: t('table.number'), width: 'w-40' },
        { id: 'trend', header: t('table.trend'), width: 'w-22', isWideOnly: true },
        { id: 'milestones', header: t('table.milestones'), width: 'w-42' },
        { id: 'confidence', header: t('table.confidence'), width: 'w-22', isWideOnly: true },
        { id: 'due', header: t('table.due'), width: 'w-24' },
        { id: 'owner', header: t('table.owner'), width: 'w-32', isWideOnly: true },
      ]}
    >
      {top.map((goal) => (
        <GoalRow
          key={goal.id}
          goal={goal}
          today={today}
          drag={dragOf(goal)}
          strategies={goals.filter((each) => each.parentId === goal.id).length}
        />
      ))}
    </PlainTable>
  );
}

function GoalRow({
  goal,
  today,
  drag,
  strategies,
}: {
  goal: Goal;
  today: IsoDay;
  drag: PlainRowDrag;
  strategies: number;
}) {
  const { t } = useTranslation('goals');
  const { discreet } = useDeviceSettings();
  const health = goalHealth(goal, today);
  const owner =
    goal.owner === null ? t('nobody') : discreet && goal.owner.isRestricted ? t('private') : goal.owner.label;
  return (
    <PlainRow drag={drag}>
      <PlainCell isHeader isWrapped>
        <Link
          to="/goals/$id"
          params={{ id: goal.id }}
          data-goal={goal.id}
          draggable={false}
          className="rounded-tag font-words text-section font-strong text-ink focus-ring hover:text-accent"
        >
          {goal.title}
        </Link>
        {goal.standing !== '' && <p className="mt-0.5 font-normal text-ink-2">{goal.standing}</p>}
        {health.flags.length > 0 && (
          <div className="mt-1 font-normal">
            <GoalFlags flags={health.flags} most={2} />
          </div>
        )}
      </PlainCell>
      <PlainCell>
        <StatusSign status={goal.status} />
      </PlainCell>
      <PlainCell>
        <NumberCell goal={goal} health={health} />
      </PlainCell>
      <PlainCell isWideOnly>
        <GoalLine goal={goal} today={today} />
      </PlainCell>
      <PlainCell>
        <MilestoneMarks milestones={goal.milestones} today={today} />
        {health.next !== null && (
          <p className={classNames('truncate text-meta', health.next.isLate ? 'text-honey-ink' : 'text-ink-3')}>
            {t(health.next.isLate ? 'nextLate' : 'next', { title: health.next.title })}
          </p>
        )}
        {strategies > 0 && <p className="text-meta text-ink-3">{t('strategies', { count: strategies })}</p>}
      </PlainCell>
      <PlainCell isWideOnly>{goal.confidence !== null && <ConfidenceSign confidence={goal.confidence} />}</PlainCell>
      <PlainCell>
        <span className="text-meta text-ink-2">
          {goal.metOn !== null
            ? t('metOn', { day: shortDay(goal.metOn, today) })
            : goal.dueOn === null
              ? t('noDue')
              : shortDay(goal.dueOn, today)}
        </span>
      </PlainCell>
      <PlainCell isWideOnly>
        <span className="block truncate text-meta text-ink-2">{owner}</span>
      </PlainCell>
    </PlainRow>
  );
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
