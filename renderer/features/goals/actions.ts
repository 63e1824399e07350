import { ScrollText, Target } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openGoal, openGoalExamples } from './open-goal.tsx';

/** The ways to the goals, and adding one from anywhere. */
export const goalActions: readonly Action[] = [
  defineAction({
    id: 'go.goals',
    title: t('shell:actions.goGoals'),
    group: 'go',
    icon: Target,
    shortcut: 'G G',
    run: ({ navigate }) => navigate({ to: '/goals', search: {} }),
  }),
  defineAction({
    id: 'goals.create',
    title: t('shell:actions.addGoal'),
    group: 'records',
    icon: Target,
    run: () => openGoal(),
  }),
  defineAction({
    id: 'goals.examples',
    title: t('shell:actions.goalExamples'),
    group: 'records',
    icon: ScrollText,
    run: () => openGoalExamples(),
  }),
];
