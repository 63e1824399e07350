import { Download } from 'lucide-react';
import { lazy } from 'react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Writing records to a file: those that a table hands over as JSON, else those of the screen, else all people. */
export const exportActions: readonly Action[] = [
  defineAction({
    id: 'export.start',
    title: t('exports:action'),
    group: 'records',
    icon: Download,
    keywords: t('exports:actionKeywords'),
    run: async ({ argument }) => {
      const wish = (await import('./wish.ts')).wishOf(argument);
      openDialog((close) => <ExportDialog wish={wish} onClose={close} />);
    },
  }),
];
