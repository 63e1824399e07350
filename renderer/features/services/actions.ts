import { Signpost } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the board. */
export const servicesActions: readonly Action[] = [
  defineAction({
    id: 'go.services',
    title: t('shell:actions.goServices'),
    group: 'go',
    icon: Signpost,
    run: ({ navigate }) => navigate({ to: '/services', search: {} }),
  }),
];
