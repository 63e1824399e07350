import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/session',
  validateSearch: z.object({
    /** The item whose minutes are open; the one that is on where it is left out. */
    item: z.string().optional().catch(undefined),
    /** Large type for a projector, with restricted content hidden. */
    large: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./SessionScreen.tsx'), 'SessionScreen'),
});

const minutesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/minutes',
  component: lazyRouteComponent(() => import('./MinutesScreen.tsx'), 'MinutesScreen'),
});

export const runMeetingRoutes = [sessionRoute, minutesRoute] as const;
