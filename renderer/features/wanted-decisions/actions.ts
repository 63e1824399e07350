import { Gavel } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openDecision } from './open-decision.tsx';

/** The way to the decisions that are wanted, and adding one from anywhere. */
export const wantedDecisionActions: readonly Action[] = [
  defineAction({
    id: 'go.wantedDecisions',
    title: t('shell:actions.goWantedDecisions'),
    group: 'go',
    icon: Gavel,
    shortcut: 'G A',
    run: ({ navigate }) => navigate({ to: '/wanted-decisions', search: {} }),
  }),
  defineAction({
    id: 'wantedDecisions.add',
    title: t('shell:actions.addWantedDecision'),
    group: 'records',
    icon: Gavel,
    run: () => openDecision(),
  }),
];
