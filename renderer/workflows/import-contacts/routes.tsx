import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import/contacts',
  component: lazyRouteComponent(() => import('./ImportContactsScreen.tsx'), 'ImportContactsScreen'),
});

/** The place where logs of contacts come in. */
export const importContactsRoutes = [screenRoute] as const;
