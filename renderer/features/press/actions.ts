import { Megaphone, Newspaper, Siren } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openLog } from './open-press.tsx';

/** The ways to the press list and its panes, and logging a pitch from anywhere; the crisis sheet is two keys away. */
export const pressActions: readonly Action[] = [
  defineAction({
    id: 'go.press',
    title: t('shell:actions.goPress'),
    group: 'go',
    icon: Newspaper,
    shortcut: 'G N',
    run: ({ navigate }) => navigate({ to: '/press', search: {} }),
  }),
  defineAction({
    id: 'go.signon',
    title: t('shell:actions.goSignOn'),
    group: 'go',
    icon: Newspaper,
    run: ({ navigate }) => navigate({ to: '/press', search: { pane: 'signon' } }),
  }),
  defineAction({
    id: 'go.speakers',
    title: t('shell:actions.goSpeakers'),
    group: 'go',
    icon: Megaphone,
    run: ({ navigate }) => navigate({ to: '/press', search: { pane: 'speakers' } }),
  }),
  defineAction({
    id: 'go.crisis',
    title: t('shell:actions.goCrisis'),
    group: 'go',
    icon: Siren,
    shortcut: 'G 9',
    keywords: 'emergency incident call list holding statement',
    run: ({ navigate }) => navigate({ to: '/press', search: { pane: 'crisis' } }),
  }),
  defineAction({
    id: 'press.logLine',
    title: t('shell:actions.logPress'),
    group: 'records',
    icon: Newspaper,
    keywords: 'pitch coverage journalist media correction',
    run: () => openLog(),
  }),
];
