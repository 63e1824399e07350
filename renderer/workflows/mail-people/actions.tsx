import { Mailbox } from 'lucide-react';
import { lazy } from 'react';
import { z } from 'zod';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { partnerTypeSchema } from '#shared/contract/base.ts';
import { selectionSchema } from '#shared/contract/filters.ts';

const MailDialog = lazy(async () => ({ default: (await import('./MailDialog.tsx')).MailDialog }));

const audienceSchema = z.object({ feature: partnerTypeSchema, selection: selectionSchema });

/** Labels, envelopes, letters and mail: to those that a table hands over as JSON, else to all people in use. */
export const mailActions: readonly Action[] = [
  defineAction({
    id: 'mailing.start',
    title: t('shell:actions.mail'),
    group: 'records',
    icon: Mailbox,
    keywords: t('shell:actions.mailKeywords'),
    run: ({ argument }) => {
      const audience = audienceSchema.parse(argument === undefined ? everybody : JSON.parse(argument));
      openDialog((close) => <MailDialog audience={audience} onClose={close} />);
    },
  }),
];

const everybody: z.input<typeof audienceSchema> = {
  feature: 'people',
  selection: { query: { sort: { field: 'name', direction: 'asc' } } },
};
