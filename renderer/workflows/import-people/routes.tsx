import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('./ImportScreen.tsx'), 'ImportScreen'),
});

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('./ImportsScreen.tsx'), 'ImportsScreen'),
});

/** The places of this workflow. */
export const importRoutes = [screenRoute, listRoute] as const;
