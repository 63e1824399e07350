import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/framework',
  component: lazyRouteComponent(() => import('./FrameworkScreen.tsx'), 'FrameworkScreen'),
});

/** The place of the framework. */
export const frameworkRoutes = [screenRoute] as const;
