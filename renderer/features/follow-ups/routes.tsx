import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/follow-ups',
  validateSearch: z.object({
    /** A member, or `all`; mine when left out. */
    owner: z.string().max(64).optional().catch(undefined),
    done: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./FollowUpsScreen.tsx'), 'FollowUpsScreen'),
});

/** The places of this feature. */
export const followUpRoutes = [screenRoute] as const;
