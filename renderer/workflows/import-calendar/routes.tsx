import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendar/import',
  component: lazyRouteComponent(() => import('./ImportCalendarScreen.tsx'), 'ImportCalendarScreen'),
});

/** The place where calendar files come in. */
export const importCalendarRoutes = [screenRoute] as const;
