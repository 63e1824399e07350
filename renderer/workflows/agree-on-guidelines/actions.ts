import { ScrollText } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** The way to the guidelines from anywhere. */
export const guidelineActions: readonly Action[] = [
  defineAction({
    id: 'go.guidelines',
    title: t('shell:actions.goGuidelines'),
    group: 'go',
    icon: ScrollText,
    shortcut: 'G I',
    run: ({ navigate }) => navigate({ to: '/guidelines' }),
  }),
];
