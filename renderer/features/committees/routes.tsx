import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/committees',
  component: lazyRouteComponent(() => import('./CommitteesScreen.tsx'), 'CommitteesScreen'),
});

const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/committees/$id',
  component: lazyRouteComponent(() => import('./CommitteeScreen.tsx'), 'CommitteeScreen'),
});

/** The places of committees. */
export const committeeRoutes = [listRoute, profileRoute] as const;
