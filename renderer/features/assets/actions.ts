import { FilePen } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openNewAsset } from './open-asset.tsx';

/** The way to the texts, and starting one from anywhere. */
export const assetActions: readonly Action[] = [
  defineAction({
    id: 'go.assets',
    title: t('shell:actions.goAssets'),
    group: 'go',
    icon: FilePen,
    run: ({ navigate }) => navigate({ to: '/assets', search: {} }),
  }),
  defineAction({
    id: 'assets.add',
    title: t('shell:actions.addAsset'),
    group: 'records',
    icon: FilePen,
    run: ({ navigate }) => openNewAsset((id) => void navigate({ to: '/assets/$id', params: { id }, search: {} })),
  }),
];
