import { FileUp, History } from 'lucide-react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Bringing a file in from anywhere. */
export const importActions: readonly Action[] = [
  defineAction({
    id: 'import.start',
    title: t('imports:action'),
    group: 'records',
    icon: FileUp,
    shortcut: 'I',
    keywords: t('imports:actionKeywords'),
    run: ({ navigate }) => navigate({ to: '/import' }),
  }),
  defineAction({
    id: 'imports.list',
    title: t('imports:runs.action'),
    group: 'records',
    icon: History,
    keywords: t('imports:runs.keywords'),
    run: ({ navigate }) => navigate({ to: '/imports' }),
  }),
];
