import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';
import { profileSearchSchema } from '#renderer/workflows/view-partner/profile-search.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organizations/$id',
  validateSearch: profileSearchSchema,
  component: lazyRouteComponent(
    () => import('#renderer/workflows/view-partner/OrganizationProfile.tsx'),
    'OrganizationProfile',
  ),
});

/** The places of this feature. */
export const organizationProfileRoutes = [screenRoute] as const;
