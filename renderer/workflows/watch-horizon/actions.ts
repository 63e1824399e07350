import { Telescope } from 'lucide-react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the horizon. */
export const horizonActions: readonly Action[] = [
  defineAction({
    id: 'go.horizon',
    title: t('shell:actions.goHorizon'),
    group: 'go',
    icon: Telescope,
    shortcut: 'G Z',
    run: ({ navigate }) => navigate({ to: '/horizon', search: {} }),
  }),
];
