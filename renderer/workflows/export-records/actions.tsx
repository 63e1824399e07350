import { Download } from 'lucide-react';
import { lazy } from 'react';
import { z } from 'zod';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { exportViewSchema } from '#shared/contract/export-views.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

const wishSchema = z.object({
  view: exportViewSchema,
  title: z.string(),
  lines: z.array(z.string()).default([]),
  columns: z.array(z.string()).default([]),
});

/** Writing records to a file: those that a table hands over as JSON, else those of the screen, else all people. */
export const exportActions: readonly Action[] = [
  defineAction({
    id: 'export.start',
    title: t('exports:action'),
    group: 'records',
    icon: Download,
    keywords: t('exports:actionKeywords'),
    run: ({ argument }) => {
      const wish = wishSchema.parse(argument === undefined ? everybody() : JSON.parse(argument));
      openDialog((close) => <ExportDialog wish={wish} onClose={close} />);
    },
  }),
];

function everybody(): z.input<typeof wishSchema> {
  const query = { archived: 'include', sort: { field: 'name', direction: 'asc' } } as const;
  return { view: { table: 'people', selection: { query } }, title: t('people:title') };
}
