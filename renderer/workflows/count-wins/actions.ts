import { Trophy } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openMonth, openWin } from './open-win.tsx';

/** The way to the wins, and adding one from anywhere. */
export const winActions: readonly Action[] = [
  defineAction({
    id: 'go.wins',
    title: t('shell:actions.goWins'),
    group: 'go',
    icon: Trophy,
    shortcut: 'G W',
    run: ({ navigate }) => navigate({ to: '/wins', search: {} }),
  }),
  defineAction({
    id: 'wins.create',
    title: t('shell:actions.addWin'),
    group: 'records',
    icon: Trophy,
    run: () => openWin(),
  }),
  defineAction({
    id: 'wins.month',
    title: t('shell:actions.winsOfMonth'),
    group: 'records',
    icon: Trophy,
    run: () => openMonth(),
  }),
];
