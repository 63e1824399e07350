import { ListTodo } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the ledger of principles and practices. */
export const practicesActions: readonly Action[] = [
  defineAction({
    id: 'go.practices',
    title: t('shell:actions.goPractices'),
    group: 'go',
    icon: ListTodo,
    run: ({ navigate }) => navigate({ to: '/practices', search: {} }),
  }),
];
