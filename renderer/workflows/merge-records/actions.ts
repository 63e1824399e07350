import { Combine, CopyCheck } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** Finding duplicates and merging from anywhere. */
export const mergeActions: readonly Action[] = [
  defineAction({
    id: 'go.duplicates',
    title: t('shell:actions.goDuplicates'),
    group: 'go',
    icon: CopyCheck,
    keywords: t('shell:actions.goDuplicatesKeywords'),
    run: ({ navigate }) => navigate({ to: '/duplicates', search: {} }),
  }),
  defineAction({
    id: 'records.merge',
    title: t('shell:actions.merge'),
    group: 'records',
    icon: Combine,
    isHidden: true,
    // "people/id,id" from a table with rows chosen.
    run: ({ navigate, argument = '' }) => {
      const [type, ids = ''] = argument.split('/');
      return navigate({
        to: '/merge',
        search: { type: type === 'organizations' ? 'organizations' : 'people', ids, from: 'table' },
      });
    },
  }),
];
