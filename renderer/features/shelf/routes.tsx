import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const shelfRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shelf',
  component: lazyRouteComponent(() => import('./ShelfScreen.tsx'), 'ShelfScreen'),
});

/** The place of the learning network. */
export const shelfRoutes = [shelfRoute] as const;
