import { HeartHandshake } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to lived experience. */
export const engagementActions: readonly Action[] = [
  defineAction({
    id: 'go.engagement',
    title: t('shell:actions.goEngagement'),
    group: 'go',
    icon: HeartHandshake,
    run: ({ navigate }) => navigate({ to: '/engagement', search: {} }),
  }),
];
