import { BookOpen } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the playbook. */
export const playbookActions: readonly Action[] = [
  defineAction({
    id: 'go.playbook',
    title: t('shell:actions.goPlaybook'),
    group: 'go',
    icon: BookOpen,
    run: ({ navigate }) => navigate({ to: '/playbook' }),
  }),
];
