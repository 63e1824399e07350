import { BookOpen, FolderOpen } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the playbook, and opening one of another coalition. */
export const playbookActions: readonly Action[] = [
  defineAction({
    id: 'go.playbook',
    title: t('shell:actions.goPlaybook'),
    group: 'go',
    icon: BookOpen,
    run: ({ navigate }) => navigate({ to: '/playbook' }),
  }),
  defineAction({
    id: 'playbook.open',
    title: t('shell:playbook.open'),
    group: 'workspace',
    icon: FolderOpen,
    keywords: t('shell:playbook.keywords'),
    run: async ({ navigate }) => (await import('./open-playbook.tsx')).pickPlaybook(navigate),
  }),
  defineAction({
    id: 'playbook.openPath',
    title: t('shell:playbook.open'),
    group: 'workspace',
    isHidden: true,
    worksWithoutWorkspace: true,
    run: async ({ navigate, argument }) => {
      if (argument !== undefined) await (await import('./open-playbook.tsx')).openPlaybookAt(argument, navigate);
    },
  }),
];
