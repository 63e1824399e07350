import { Route } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to pathways and models. */
export const pathwaysActions: readonly Action[] = [
  defineAction({
    id: 'go.pathways',
    title: t('shell:actions.goPathways'),
    group: 'go',
    icon: Route,
    run: ({ navigate }) => navigate({ to: '/pathways', search: {} }),
  }),
];
