import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings',
  validateSearch: addressOf({
    show: oneOf(['upcoming', 'held', 'series']),
    /** A committee's id, or 'all' for the whole coalition. */
    body: textOf(),
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
