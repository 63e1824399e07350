import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { mapSearch } from './map-search.ts';

const tableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/table',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./ComingScreens.tsx'), 'ComingTable'),
});

/** Places that hold the way open until their screens are there. */
export const comingRoutes = [tableRoute] as const;
