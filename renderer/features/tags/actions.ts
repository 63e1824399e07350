import { Tags } from 'lucide-react';
import { createElement, lazy } from 'react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { t } from '#renderer/i18n/i18n.ts';

const TagsManager = lazy(async () => ({ default: (await import('./TagsManager.tsx')).TagsManager }));

/** What can be done with tags from everywhere. */
export const tagActions: readonly Action[] = [
  defineAction({
    id: 'tags.manage',
    title: t('shell:actions.manageTags'),
    group: 'records',
    icon: Tags,
    keywords: 'label rename',
    run: () => {
      openDialog((close) => createElement(TagsManager, { onClose: close }));
    },
  }),
];
