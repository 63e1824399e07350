import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { shellRoute } from '#renderer/app/root-route.ts';

import { askForHome } from './home-queries.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/today',
  loader: () => askForHome(),
  component: lazyRouteComponent(() => import('./HomeScreen.tsx'), 'HomeScreen'),
});

/** The places of this feature. */
export const homeRoutes = [screenRoute] as const;
