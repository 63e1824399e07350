import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { mapSearch } from './map-search.ts';

const mapRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map',
  beforeLoad: () => {
    // A redirect of the router is thrown, though it is no Error.
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way of sending someone on
    throw redirect({ to: '/map/grid', replace: true });
  },
});

const gridRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/grid',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./SupportGridScreen.tsx'), 'SupportGridScreen'),
});

const spectrumRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map/spectrum',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./SpectrumScreen.tsx'), 'SpectrumScreen'),
});

/** The places of this workflow. */
export const mapRoutes = [mapRoute, gridRoute, spectrumRoute] as const;
