import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commitments',
  validateSearch: z.object({
    show: z.enum(['renewals', 'open', 'fulfilled', 'ended', 'agreements']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./CommitmentsScreen.tsx'), 'CommitmentsScreen'),
});

/** The places of commitments and agreements. */
export const commitmentRoutes = [screenRoute] as const;
