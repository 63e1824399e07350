import { ChartLine } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to evaluation. */
export const evaluationActions: readonly Action[] = [
  defineAction({
    id: 'go.evaluation',
    title: t('shell:actions.goEvaluation'),
    group: 'go',
    icon: ChartLine,
    run: ({ navigate }) => navigate({ to: '/evaluation', search: {} }),
  }),
];
