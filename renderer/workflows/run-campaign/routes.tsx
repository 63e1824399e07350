import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./CampaignsScreen.tsx'), 'CampaignsScreen'),
});

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id',
  validateSearch: addressOf({
    pane: oneOf(['plan', 'texts', 'press', 'results', 'words']),
  }),
  component: lazyRouteComponent(() => import('./CampaignScreen.tsx'), 'CampaignScreen'),
});

/** The places of campaigns. */
export const campaignRoutes = [listRoute, campaignRoute] as const;
