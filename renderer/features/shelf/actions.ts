import { LifeBuoy } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to learning network. */
export const shelfActions: readonly Action[] = [
  defineAction({
    id: 'go.shelf',
    title: t('shell:actions.goShelf'),
    group: 'go',
    icon: LifeBuoy,
    run: ({ navigate }) => navigate({ to: '/shelf' }),
  }),
];
