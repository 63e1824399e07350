import { MessagesSquare } from 'lucide-react';

import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Bringing a log of contacts in from anywhere. */
export const importContactsActions: readonly Action[] = [
  defineAction({
    id: 'contacts.import',
    title: t('shell:actions.importContacts'),
    group: 'records',
    icon: MessagesSquare,
    keywords: 'interactions activities calls csv xlsx',
    run: ({ navigate }) => navigate({ to: '/import/contacts' }),
  }),
];
