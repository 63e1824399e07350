import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { mapSearch } from '../map-search.ts';

const tableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/table',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./LongTableScreen.tsx'), 'LongTableScreen'),
});

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/table/plan',
  component: lazyRouteComponent(() => import('./PlanScreen.tsx'), 'PlanScreen'),
});

/** The places of the long table. */
export const tableRoutes = [tableRoute, planRoute] as const;
