import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleCheckBig, CircleDashed, Layers, Route, Target, Trophy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Icon, PlainButton, Tag, classNames, type UiIcon } from '#renderer/ui/index.ts';
import { taskStatuses } from '#shared/content/tasks.ts';
import type { Goal, GoalTask, GoalWin } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';

import { StatusSign } from './GoalSigns.tsx';
import { goalWorkQuery } from './goals-queries.ts';

/** Tasks of one line that are named; the others are counted. */
const mostTasks = 6;

/** What hangs on each goal: goal, strategy, committee, task, win. */
export function GoalTree({
  goals,
  status,
  today,
}: {
  goals: readonly Goal[];
  status: string | undefined;
  today: IsoDay;
}) {
  const { t } = useTranslation('goals');
  const work = useQuery(goalWorkQuery(null)).data;
  const ids = new Set(goals.map((goal) => goal.id));
  const top = goals.filter(
    (goal) => (goal.parentId === null || !ids.has(goal.parentId)) && (status === undefined || goal.status === status),
  );
  const workOf = (goal: Goal) => ({
    tasks: (work?.tasks ?? []).filter((task) => task.goalId === goal.id),
    wins: (work?.wins ?? []).filter((win) => win.goalId === goal.id),
  });
  return (
    <ul aria-label={t('tree.label')} className="flex max-w-240 flex-col gap-5">
      {top.map((goal) => (
        <TreeNode key={goal.id} goal={goal} today={today} work={workOf(goal)}>
          {goals
            .filter((each) => each.parentId === goal.id)
            .map((strategy) => (
              <TreeNode key={strategy.id} goal={strategy} today={today} work={workOf(strategy)} />
            ))}
        </TreeNode>
      ))}
    </ul>
  );
}

function TreeNode({
  goal,
  today,
  work,
  children,
}: {
  goal: Goal;
  today: IsoDay;
  work: { readonly tasks: readonly GoalTask[]; readonly wins: readonly GoalWin[] };
  children?: ReactNode;
}) {
  const { t } = useTranslation('goals');
  const isGoal = goal.kind === 'goal';
  const rest = work.tasks.length - mostTasks;
  return (
    <li>
      <Line icon={isGoal ? Target : Route} kind={t(isGoal ? 'tree.goal' : 'tree.strategy')}>
        <Link
          to="/goals/$id"
          params={{ id: goal.id }}
          data-goal={goal.id}
          className={`min-w-0 rounded-tag focus-ring hover:text-accent ${isGoal ? 'font-words text-section font-strong text-ink' : 'font-name text-ink'}`}
        >
          {goal.title}
        </Link>
        <StatusSign status={goal.status} />
      </Line>
      <ul className="mt-1.5 ml-2 flex flex-col gap-1.5 border-l border-line-2 pl-5">
        {goal.committee !== '' && (
          <li>
            <Line icon={Layers} kind={t('tree.committee')}>
              <Link
                to="/committees/$id"
                params={{ id: goal.committeeId ?? '' }}
                className="rounded-tag text-ink-2 focus-ring hover:text-accent"
              >
                {goal.committee}
              </Link>
            </Line>
          </li>
        )}
        {children}
        {work.tasks.slice(0, mostTasks).map((task) => (
          <li key={task.id}>
            <TaskLine task={task} today={today} />
          </li>
        ))}
        {rest > 0 && <li className="text-meta text-ink-3">{t('tree.more', { count: rest })}</li>}
        {work.wins.map((win) => (
          <li key={win.id}>
            <WinLine win={win} today={today} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A task that serves a goal: its title, status and day. */
export function TaskLine({ task, today }: { task: GoalTask; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const isDone = task.status === 'done';
  const isLate = !isDone && task.dueOn !== null && task.dueOn < today;
  return (
    <Line icon={isDone ? CircleCheckBig : CircleDashed} kind={t('tree.task')}>
      <PlainButton
        onPress={() => goToRecord(navigate, { type: 'tasks', id: task.id })}
        className={classNames('rounded-tag text-left focus-ring hover:text-accent', isDone ? 'text-ink-3' : 'text-ink')}
      >
        {task.title}
      </PlainButton>
      {isLate ? (
        <Tag tone="honey">{t('profile.late', { day: shortDay(task.dueOn ?? today, today) })}</Tag>
      ) : (
        <span className="text-meta text-ink-3">
          {[
            taskStatuses.find((status) => status.id === task.status)?.label ?? task.status,
            task.dueOn === null ? '' : shortDay(task.dueOn, today),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      )}
    </Line>
  );
}

/** A win that serves a goal. */
export function WinLine({ win, today }: { win: GoalWin; today: IsoDay }) {
  const { t } = useTranslation('goals');
  return (
    <Line icon={Trophy} kind={t('tree.win')}>
      <span className="text-ink">{win.title}</span>
      <span className="text-meta text-ink-3">
        {[
          win.level === null ? '' : t('profile.level', { level: win.level }),
          win.wonOn === null ? '' : shortDay(win.wonOn, today),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </Line>
  );
}

function Line({ icon, kind, children }: { icon: UiIcon; kind: string; children: ReactNode }) {
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-2.5 gap-y-0.5">
      <Icon of={icon} size={15} className="text-ink-3" />
      <span className="sr-only">{kind}: </span>
      {children}
    </div>
  );
}
