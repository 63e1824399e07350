import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';
import { profileSearchSchema } from '#renderer/workflows/view-partner/profile-search.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$id',
  validateSearch: profileSearchSchema,
  component: lazyRouteComponent(() => import('#renderer/workflows/view-partner/PersonProfile.tsx'), 'PersonProfile'),
});

/** The places of this feature. */
export const personProfileRoutes = [screenRoute] as const;
