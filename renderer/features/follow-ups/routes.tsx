import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, flag, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/follow-ups',
  validateSearch: addressOf({
    /** A member, or `all`; mine when left out. */
    owner: textOf(64),
    done: flag,
  }),
  component: lazyRouteComponent(() => import('./FollowUpsScreen.tsx'), 'FollowUpsScreen'),
});

/** The places of this feature. */
export const followUpRoutes = [screenRoute] as const;
