import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';

import { shellRoute } from '#renderer/app/root-route.ts';
import { metricIds } from '#shared/domain/metrics/bands.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/health',
  validateSearch: addressOf({
    /** The number that is open beside the tiles. */
    metric: oneOf(metricIds),
    /** The part of it whose records are listed. */
    part: textOf(40),
  }),
  component: lazyRouteComponent(() => import('./HealthScreen.tsx'), 'HealthScreen'),
});

/** The places of this feature. */
export const healthRoutes = [screenRoute] as const;
