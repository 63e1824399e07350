import { Plus } from 'lucide-react';
import { lazy } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { openDialog } from '../dialogs/dialogs.ts';
import { defineAction } from './action.ts';
import type { Action } from './action.ts';

const QuickAddDialog = lazy(async () => ({
  default: (await import('../../workflows/quick-add/QuickAddDialog.tsx')).QuickAddDialog,
}));

/** Making records from anywhere. */
export const recordActions: readonly Action[] = [
  defineAction({
    id: 'records.quickAdd',
    title: t('shell:actions.quickAdd'),
    group: 'records',
    icon: Plus,
    shortcut: 'N',
    keywords: t('shell:actions.quickAddKeywords'),
    run: ({ navigate, argument }) => {
      const kind = argument === 'organizations' ? 'organizations' : 'people';
      openDialog((close) => <QuickAddDialog kind={kind} navigate={navigate} onClose={close} />);
    },
  }),
];
