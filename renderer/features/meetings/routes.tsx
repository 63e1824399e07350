import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings',
  validateSearch: z.object({
    show: z.enum(['upcoming', 'held', 'series']).optional().catch(undefined),
    /** A committee's id, or 'all' for the whole coalition. */
    body: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./MeetingsScreen.tsx'), 'MeetingsScreen'),
});

const pageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id',
  component: lazyRouteComponent(() => import('./MeetingScreen.tsx'), 'MeetingScreen'),
});

/** The places of meetings. */
export const meetingRoutes = [listRoute, pageRoute] as const;
