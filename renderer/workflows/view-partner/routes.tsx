import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';
import { profileSearch } from './profile-search.ts';

const personRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$id',
  validateSearch: profileSearch,
  component: lazyRouteComponent(() => import('./PersonProfile.tsx'), 'PersonProfile'),
});

const organizationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$id',
  validateSearch: profileSearch,
  component: lazyRouteComponent(() => import('./OrganizationProfile.tsx'), 'OrganizationProfile'),
});

/** The places of this workflow. */
export const profileRoutes = [personRoute, organizationRoute] as const;
