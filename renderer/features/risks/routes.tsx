import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/risks',
  component: lazyRouteComponent(() => import('./RisksScreen.tsx'), 'RisksScreen'),
});

/** The place of risks. */
export const riskRoutes = [listRoute] as const;
