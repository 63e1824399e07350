import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/history',
  component: lazyRouteComponent(() => import('./HistoryScreen.tsx'), 'HistoryScreen'),
});

/** The places of this feature. */
export const historyRoutes = [screenRoute] as const;
