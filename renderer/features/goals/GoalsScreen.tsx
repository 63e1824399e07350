import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Lightbulb, ListChecks, Plus, Target } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { stepFocus } from '#renderer/app/shortcuts/step-focus.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Chip, EmptyState, ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';
import { goalStatuses } from '#shared/content/goals.ts';
import type { Goal } from '#shared/contract/goals.ts';
import { goalHealth } from '#shared/domain/goals/goal-health.ts';

import { stepGoal } from './goal-order.ts';
import { GoalsTable } from './GoalsTable.tsx';
import { GoalTree } from './GoalTree.tsx';
import { goalsQuery } from './goals-queries.ts';
import { openCheckIn, openGoal, openGoalExamples } from './open-goal.tsx';

/** All goals on one page: how each does, or what hangs on each. */
export function GoalsScreen() {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const today = useToday();
  const { view = 'health', status } = useSearch({ from: '/shell/goals' });
  const list = useQuery(goalsQuery());
  const all = list.data ?? [];
  const own = all.filter((goal) => goal.kind === 'goal');
  const met = own.filter((goal) => goal.status === 'met').length;
  const help = own.filter((goal) => goalHealth(goal, today).flags.length > 0).length;
  const show = (next: { view?: 'health' | 'tree' | undefined; status?: string | undefined }) =>
    void navigate({
      to: '/goals',
      search: Object.fromEntries(Object.entries({ view, status, ...next }).filter(([, value]) => value !== undefined)),
      replace: true,
    });
  useGoalKeys(all);
  return (
    <Page
      title={t('title')}
      table={{ view: { table: 'goals' } }}
      context={
        own.length === 0
          ? ''
          : help === 0
            ? t('context', { met, all: own.length })
            : t('contextHelp', { met, all: own.length, count: help })
      }
      isScrolled
      footerKeys={[
        { keys: 'J K', label: t('keys.move') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'Shift+J', label: t('keys.order') },
        { keys: 'C', label: t('keys.check') },
        { keys: 'N', label: t('keys.add') },
      ]}
      actions={
        <>
          <Button icon={Lightbulb} onPress={() => openGoalExamples()}>
            {t('fromExamples')}
          </Button>
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openGoal()}>
            {t('shell:actions.addGoal')}
          </Button>
        </>
      }
    >
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState {...errorWords(list.error)} onRetry={() => void list.refetch()} />}
      {list.isSuccess && all.length === 0 && <NoGoals />}
      {list.isSuccess && all.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-2 pb-4">
            <SegmentedControl
              label={t('views.label')}
              options={[
                { id: 'health', label: t('views.health') },
                { id: 'tree', label: t('views.tree') },
              ]}
              value={view}
              onChange={(next) => show({ view: next })}
            />
            <StatusChips goals={own} status={status} onChange={(next) => show({ status: next })} />
          </div>
          {view === 'tree' ? (
            <GoalTree goals={all} status={status} today={today} />
          ) : (
            <GoalsTable goals={all} status={status} today={today} onAll={() => show({ status: undefined })} />
          )}
        </>
      )}
    </Page>
  );
}

/** How many goals have each status; one of them filters. */
function StatusChips({
  goals,
  status,
  onChange,
}: {
  goals: readonly Goal[];
  status: string | undefined;
  onChange: (status: string | undefined) => void;
}) {
  const { t } = useTranslation('goals');
  return (
    <span role="group" aria-label={t('statuses')} className="flex flex-wrap gap-1.5">
      {goalStatuses.map(({ id, label }) => {
        const count = goals.filter((goal) => goal.status === id).length;
        if (count === 0 && status !== id) return null;
        return (
          <Chip
            key={id}
            label={t('statusCount', { status: label, count })}
            isActive={status === id}
            onPress={() => onChange(status === id ? undefined : id)}
          />
        );
      })}
    </span>
  );
}

function NoGoals() {
  const { t } = useTranslation('goals');
  return (
    <EmptyState
      title={t('none.title')}
      detail={t('none.detail')}
      ways={[
        {
          icon: Target,
          title: t('none.own'),
          detail: t('none.ownDetail'),
          action: { label: t('shell:actions.addGoal'), keyHint: 'N', run: () => openGoal() },
          isPrimary: true,
        },
        {
          icon: ListChecks,
          title: t('none.examples'),
          detail: t('none.examplesDetail'),
          action: { label: t('fromExamples'), run: () => openGoalExamples() },
        },
      ]}
    />
  );
}

/** J and K walk the goals, with Shift they move the one in focus, C says where the one in focus stands. */
function useGoalKeys(goals: readonly Goal[]): void {
  const { t } = useTranslation('goals');
  useActionScope([
    defineAction({
      id: 'goals.next',
      title: t('actions.next'),
      group: 'here',
      icon: ChevronDown,
      shortcut: 'J',
      run: () => stepFocus('[data-goal]', 1),
    }),
    defineAction({
      id: 'goals.previous',
      title: t('actions.previous'),
      group: 'here',
      icon: ChevronUp,
      shortcut: 'K',
      run: () => stepFocus('[data-goal]', -1),
    }),
    defineAction({
      id: 'goals.moveDown',
      title: t('actions.moveDown'),
      group: 'here',
      icon: ArrowDown,
      shortcut: 'Shift+J|Shift+Down',
      run: () => stepGoal(goals, focusedGoal(), 1),
    }),
    defineAction({
      id: 'goals.moveUp',
      title: t('actions.moveUp'),
      group: 'here',
      icon: ArrowUp,
      shortcut: 'Shift+K|Shift+Up',
      run: () => stepGoal(goals, focusedGoal(), -1),
    }),
    defineAction({
      id: 'goals.add',
      title: t('shell:actions.addGoal'),
      group: 'here',
      icon: Target,
      shortcut: 'N',
      run: () => openGoal(),
    }),
    defineAction({
      id: 'goals.checkIn',
      title: t('check.action'),
      group: 'here',
      icon: ListChecks,
      shortcut: 'C',
      run: () => {
        const goal = goals.find((each) => each.id === focusedGoal());
        if (goal !== undefined) openCheckIn(goal);
      },
    }),
  ]);
}

function focusedGoal(): string {
  return document.activeElement?.getAttribute('data-goal') ?? '';
}
