import { Download } from 'lucide-react';
import { lazy } from 'react';
import { z } from 'zod';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { partnerTypeSchema } from '#shared/contract/base.ts';
import { selectionSchema } from '#shared/contract/filters.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

const argumentSchema = z.object({ feature: partnerTypeSchema, selection: selectionSchema });
const everybody: z.output<typeof argumentSchema> = {
  feature: 'people',
  selection: {
    query: { filter: null, text: '', archived: 'include', sort: { field: 'name', direction: 'asc' }, groupBy: null },
    except: [],
  },
};

/** Writing records to a file: those that a table hands over as JSON, else all people. */
export const exportActions: readonly Action[] = [
  defineAction({
    id: 'export.start',
    title: t('exports:action'),
    group: 'records',
    icon: Download,
    keywords: t('exports:actionKeywords'),
    run: ({ argument }) => {
      const asked = argument === undefined ? everybody : argumentSchema.parse(JSON.parse(argument));
      openDialog((close) => <ExportDialog feature={asked.feature} selection={asked.selection} onClose={close} />);
    },
  }),
];
