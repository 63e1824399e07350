import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wins',
  validateSearch: addressOf({ show: oneOf(['timeline', 'table']) }),
  component: lazyRouteComponent(() => import('./WinsScreen.tsx'), 'WinsScreen'),
});

const winRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wins/$id',
  component: lazyRouteComponent(() => import('./WinScreen.tsx'), 'WinScreen'),
});

/** The places of wins. */
export const winRoutes = [listRoute, winRoute] as const;
