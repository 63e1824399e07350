import { Mailbox } from 'lucide-react';
import { lazy } from 'react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const MailDialog = lazy(async () => ({ default: (await import('./MailDialog.tsx')).MailDialog }));

/** Labels, envelopes, letters and mail: to those that a table hands over as JSON, else to all people in use. */
export const mailActions: readonly Action[] = [
  defineAction({
    id: 'mailing.start',
    title: t('shell:actions.mail'),
    group: 'records',
    icon: Mailbox,
    keywords: t('shell:actions.mailKeywords'),
    run: async ({ argument }) => {
      const { audienceOf } = await import('#renderer/features/partners/audience.ts');
      const audience = audienceOf(argument);
      openDialog((close) => <MailDialog audience={audience} onClose={close} />);
    },
  }),
];
