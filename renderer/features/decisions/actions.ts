import { Gavel } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openDecision } from './open-decision.tsx';

/** The way to the register, and adding a decision from anywhere. */
export const decisionActions: readonly Action[] = [
  defineAction({
    id: 'go.decisions',
    title: t('shell:actions.goDecisions'),
    group: 'go',
    icon: Gavel,
    shortcut: 'G D',
    run: ({ navigate }) => navigate({ to: '/decisions', search: {} }),
  }),
  defineAction({
    id: 'decisions.add',
    title: t('shell:actions.addDecision'),
    group: 'records',
    icon: Gavel,
    run: ({ navigate }) => openDecision(undefined, (id) => void navigate({ to: '/decisions/$id', params: { id } })),
  }),
];
