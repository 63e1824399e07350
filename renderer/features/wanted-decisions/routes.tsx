import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wanted-decisions',
  validateSearch: z.object({ decision: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./WantedDecisionsScreen.tsx'), 'WantedDecisionsScreen'),
});

/** The places of this feature. */
export const wantedDecisionRoutes = [listRoute] as const;
