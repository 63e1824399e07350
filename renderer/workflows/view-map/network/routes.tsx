import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { networkSearch } from './network-search.ts';

const networkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('./NetworkScreen.tsx'), 'NetworkScreen'),
});

/** The place of the network picture. */
export const networkRoutes = [networkRoute] as const;
