import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { tableSearch } from '../partners/table-search.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations',
  validateSearch: tableSearch,
  component: lazyRouteComponent(() => import('./OrganizationsScreen.tsx'), 'OrganizationsScreen'),
});

/** The places of this feature. */
export const organizationRoutes = [listRoute] as const;
