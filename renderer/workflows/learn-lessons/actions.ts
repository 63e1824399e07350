import { CircleMinus, Lightbulb } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openLesson, openLoss, openReview } from './open-learning.tsx';

/** The ways to losses and lessons, and adding one from anywhere. */
export const learningActions: readonly Action[] = [
  defineAction({
    id: 'go.losses',
    title: t('shell:actions.goLosses'),
    group: 'go',
    icon: CircleMinus,
    run: ({ navigate }) => navigate({ to: '/losses', search: {} }),
  }),
  defineAction({
    id: 'go.lessons',
    title: t('shell:actions.goLessons'),
    group: 'go',
    icon: Lightbulb,
    run: ({ navigate }) => navigate({ to: '/lessons', search: {} }),
  }),
  defineAction({
    id: 'losses.create',
    title: t('shell:actions.addLoss'),
    group: 'records',
    icon: CircleMinus,
    run: () => openLoss(),
  }),
  defineAction({
    id: 'reviews.create',
    title: t('shell:actions.addReview'),
    group: 'records',
    icon: CircleMinus,
    run: () => openReview(),
  }),
  defineAction({
    id: 'lessons.create',
    title: t('shell:actions.addLesson'),
    group: 'records',
    icon: Lightbulb,
    run: () => openLesson(),
  }),
];
