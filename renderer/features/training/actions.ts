import { GraduationCap } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the register of trainings. */
export const trainingActions: readonly Action[] = [
  defineAction({
    id: 'go.training',
    title: t('shell:actions.goTraining'),
    group: 'go',
    icon: GraduationCap,
    run: ({ navigate }) => navigate({ to: '/training', search: {} }),
  }),
];
