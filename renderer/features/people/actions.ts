import { UserPlus } from 'lucide-react';
import { createElement, lazy } from 'react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const PersonSheet = lazy(async () => ({ default: (await import('./PersonSheet.tsx')).PersonSheet }));

/** What can be done with people from everywhere. */
export const peopleActions: readonly Action[] = [
  defineAction({
    id: 'people.create',
    title: t('people:form.addTitle'),
    group: 'records',
    icon: UserPlus,
    keywords: 'new contact partner',
    run: () => {
      openDialog((close) => createElement(PersonSheet, { onClose: close }));
    },
  }),
];
