import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/trash',
  component: lazyRouteComponent(() => import('./TrashScreen.tsx'), 'TrashScreen'),
});

/** The places of this feature. */
export const trashRoutes = [screenRoute] as const;
