import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { tableSearch } from '../partners/table-search.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  validateSearch: tableSearch,
  component: lazyRouteComponent(() => import('./PeopleScreen.tsx'), 'PeopleScreen'),
});

/** The places of this feature. */
export const peopleRoutes = [listRoute] as const;
