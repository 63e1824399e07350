import { HandCoins } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openStream } from './open-funding.tsx';

/** The way to the money, and adding a stream from anywhere. */
export const fundingActions: readonly Action[] = [
  defineAction({
    id: 'go.funding',
    title: t('shell:actions.goFunding'),
    group: 'go',
    icon: HandCoins,
    run: ({ navigate }) => navigate({ to: '/funding', search: {} }),
  }),
  defineAction({
    id: 'funding.create',
    title: t('shell:actions.addFunding'),
    group: 'records',
    icon: HandCoins,
    run: () => openStream(),
  }),
];
