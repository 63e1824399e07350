import { BellPlus } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openFollowUp } from './open-follow-up.tsx';

/** What can be done with follow-ups from everywhere; a profile adds one for its own record. */
export const followUpActions: readonly Action[] = [
  defineAction({
    id: 'followUps.add',
    title: t('shell:actions.addFollowUp'),
    group: 'records',
    icon: BellPlus,
    shortcut: 'U',
    keywords: 'reminder due promise next step',
    run: () => openFollowUp(),
  }),
];
