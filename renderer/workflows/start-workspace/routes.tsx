import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '#renderer/app/root-route.ts';
import { askForHome } from '#renderer/features/home/home-queries.ts';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  component: lazyRouteComponent(() => import('./StartScreen.tsx'), 'StartScreen'),
});

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: () => askForHome(),
  component: lazyRouteComponent(() => import('./Entry.tsx'), 'Entry'),
});

/** The first screen, and the way in. */
export const startRoutes = [startRoute, entryRoute] as const;
