import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const fundingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/funding',
  validateSearch: z.object({
    pane: z.enum(['streams', 'budget', 'ahead', 'savings', 'worksheet', 'plan']).optional().catch(undefined),
    /** The stream whose form is open. */
    stream: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./FundingScreen.tsx'), 'FundingScreen'),
});

/** The place of money. */
export const fundingRoutes = [fundingRoute] as const;
