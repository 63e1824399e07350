import { FileUp, History } from 'lucide-react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Bringing a file in from anywhere. */
export const importActions: readonly Action[] = [
  defineAction({
    id: 'import.start',
    title: t('shell:actions.importRecords'),
    group: 'records',
    icon: FileUp,
    shortcut: 'I',
    keywords: t('shell:actions.importRecordsKeywords'),
    run: ({ navigate }) => navigate({ to: '/import' }),
  }),
  defineAction({
    id: 'imports.list',
    title: t('shell:actions.goImports'),
    group: 'records',
    icon: History,
    keywords: t('shell:actions.goImportsKeywords'),
    run: ({ navigate }) => navigate({ to: '/imports' }),
  }),
];
