import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ListChecks, Milestone as MilestoneIcon, Pencil, Plus, Table2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useMediaQuery } from '#renderer/app/use-media-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { Banner, Button, ErrorState, LinkButton, Section, Skeleton } from '#renderer/ui/index.ts';
import type { Goal } from '#shared/contract/goals.ts';

import { GoalFacts } from './GoalFacts.tsx';
import { StatusSign } from './GoalSigns.tsx';
import { TaskLine, WinLine } from './GoalTree.tsx';
import { GoalValues } from './GoalValues.tsx';
import { goalQuery, goalWorkQuery } from './goals-queries.ts';
import { Milestones } from './Milestones.tsx';
import { openCheckIn, openGoal, openMilestone } from './open-goal.tsx';

/** One goal in full: where it stands, its number over time, milestones, strategies, and the work that serves it. */
export function GoalScreen() {
  const { t } = useTranslation('goals');
  const { id } = useParams({ from: '/shell/goals/$id' });
  const { values } = useSearch({ from: '/shell/goals/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const isWide = useMediaQuery('(min-width: 1200px)');
  const found = useQuery(goalQuery(id));
  const goal = found.data?.goal;
  const showTable = (isTable: boolean) =>
    void navigate({ to: '/goals/$id', params: { id }, search: isTable ? { values: 'table' } : {}, replace: true });
  useGoalActions(goal, () => showTable(values !== 'table'));
  const back = { id: 'goals', label: t('title'), onPress: () => void navigate({ to: '/goals', search: {} }) };
  if (found.isError)
    return (
      <Page title={t('title')} breadcrumbs={[back]}>
        <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />
      </Page>
    );
  if (goal === undefined)
    return (
      <Page title="">
        <Skeleton lines={10} />
      </Page>
    );
  const { parent = null, strategies = [], links = [] } = found.data ?? {};
  const facts = <GoalFacts goal={goal} links={links} today={today} isBeside={isWide} />;
  return (
    <Page
      title={goal.title}
      breadcrumbs={[back]}
      isScrolled
      footerKeys={[
        { keys: 'C', label: t('keys.check') },
        { keys: 'E', label: t('keys.edit') },
        ...(goal.kind === 'goal' ? [{ keys: 'V', label: t('keys.table') }] : []),
        { keys: 'M', label: t('keys.milestone') },
      ]}
      actions={
        <>
          <Button icon={Pencil} keyHint="E" onPress={() => openGoal({ goal })}>
            {t('profile.edit')}
          </Button>
          <Button variant="primary" icon={ListChecks} keyHint="C" onPress={() => openCheckIn(goal)}>
            {t('check.action')}
          </Button>
        </>
      }
      {...(isWide && { panel: facts })}
    >
      <div className="max-w-200">
        {goal.isInTrash && <Banner tone="honey" title={t('profile.inTrash')} />}
        {parent !== null && (
          <p className="mb-2 text-ink-2">
            <Link
              to="/goals/$id"
              params={{ id: parent.id }}
              className="rounded-tag text-accent focus-ring hover:underline"
            >
              {t('profile.serves', { title: parent.title })}
            </Link>
          </p>
        )}
        {goal.change !== '' && <p className="mb-5 font-words text-statement text-ink">{goal.change}</p>}
        {(goal.kind === 'goal' || goal.targetValue !== null) && (
          <GoalValues goal={goal} today={today} isTable={values === 'table'} onTable={showTable} />
        )}
        <Milestones goal={goal} today={today} />
        {goal.kind === 'goal' && <Strategies goal={goal} strategies={strategies} />}
        <Work goal={goal} />
        <AttachmentsSection recordType="goals" recordId={goal.id} />
        {!isWide && facts}
      </div>
    </Page>
  );
}

function useGoalActions(goal: Goal | undefined, onTable: () => void): void {
  const { t } = useTranslation('goals');
  useActionScope(
    goal === undefined
      ? []
      : [
          defineAction({
            id: 'goals.edit',
            title: t('actions.edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openGoal({ goal }),
          }),
          defineAction({
            id: 'goals.checkIn',
            title: t('check.action'),
            group: 'here',
            icon: ListChecks,
            shortcut: 'C',
            run: () => openCheckIn(goal),
          }),
          defineAction({
            id: 'goals.values',
            title: t('actions.table'),
            group: 'here',
            icon: Table2,
            shortcut: 'V',
            run: onTable,
          }),
          defineAction({
            id: 'goals.milestone',
            title: t('profile.addMilestone'),
            group: 'here',
            icon: MilestoneIcon,
            shortcut: 'M',
            run: () => openMilestone(goal.id),
          }),
        ],
  );
}

function Strategies({ goal, strategies }: { goal: Goal; strategies: readonly Goal[] }) {
  const { t } = useTranslation('goals');
  return (
    <Section
      title={t('profile.strategies')}
      count={strategies.length}
      action={
        <LinkButton icon={Plus} onPress={() => openGoal({ parentId: goal.id })}>
          {t('addStrategy')}
        </LinkButton>
      }
    >
      {strategies.length === 0 && <p className="text-ink-2">{t('profile.noStrategies')}</p>}
      <ul>
        {strategies.map((strategy) => (
          <li key={strategy.id} className="flex items-start gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <Link
                to="/goals/$id"
                params={{ id: strategy.id }}
                className="rounded-tag font-name text-ink focus-ring hover:text-accent"
              >
                {strategy.title}
              </Link>
              {strategy.change !== '' && <p className="text-ink-2">{strategy.change}</p>}
            </div>
            <StatusSign status={strategy.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Work({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const today = useToday();
  const work = useQuery(goalWorkQuery(goal.id)).data;
  return (
    <>
      <Section title={t('profile.tasks')} note={t('profile.tasksOf', goal.tasks)}>
        {work?.tasks.length === 0 && <p className="text-ink-2">{t('profile.noTasks')}</p>}
        <ul className="flex flex-col gap-1">
          {work?.tasks.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} today={today} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('profile.wins')} count={goal.wins}>
        {work?.wins.length === 0 && <p className="text-ink-2">{t('profile.noWins')}</p>}
        <ul className="flex flex-col gap-1">
          {work?.wins.map((win) => (
            <li key={win.id}>
              <WinLine win={win} today={today} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
