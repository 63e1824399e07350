import { Radio } from 'lucide-react';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { t } from '#renderer/i18n/i18n.ts';

import { openCampaign } from './open-campaign.tsx';

/** The way to the campaigns, and adding one from anywhere. */
export const campaignActions: readonly Action[] = [
  defineAction({
    id: 'go.campaigns',
    title: t('shell:actions.goCampaigns'),
    group: 'go',
    icon: Radio,
    run: ({ navigate }) => navigate({ to: '/campaigns' }),
  }),
  defineAction({
    id: 'campaigns.create',
    title: t('shell:actions.addCampaign'),
    group: 'records',
    icon: Radio,
    run: () => openCampaign(),
  }),
];
