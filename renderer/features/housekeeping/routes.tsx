import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { housekeepingSearch } from './housekeeping-search.ts';

const overviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/housekeeping',
  validateSearch: housekeepingSearch,
  component: lazyRouteComponent(() => import('./HousekeepingScreen.tsx'), 'HousekeepingScreen'),
});

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/housekeeping/people/$check',
  component: lazyRouteComponent(() => import('./UnreachableScreen.tsx'), 'UnreachableScreen'),
});

const reviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/housekeeping/review/$id',
  component: lazyRouteComponent(() => import('./ReviewScreen.tsx'), 'ReviewScreen'),
});

/** The places of this feature. */
export const housekeepingRoutes = [overviewRoute, listRoute, reviewRoute] as const;
