import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, flag, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/session',
  validateSearch: addressOf({
    /** The item whose minutes are open; the one that is on where it is left out. */
    item: textOf(),
    /** Large type for a projector, with restricted content hidden. */
    large: flag,
  }),
  component: lazyRouteComponent(() => import('./SessionScreen.tsx'), 'SessionScreen'),
});

const minutesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/minutes',
  component: lazyRouteComponent(() => import('./MinutesScreen.tsx'), 'MinutesScreen'),
});

export const runMeetingRoutes = [sessionRoute, minutesRoute] as const;
