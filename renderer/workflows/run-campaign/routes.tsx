import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./CampaignsScreen.tsx'), 'CampaignsScreen'),
});

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id',
  validateSearch: z.object({
    pane: z.enum(['plan', 'texts', 'press', 'results', 'words']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./CampaignScreen.tsx'), 'CampaignScreen'),
});

/** The places of campaigns. */
export const campaignRoutes = [listRoute, campaignRoute] as const;
