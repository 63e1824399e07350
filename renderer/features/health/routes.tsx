import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { shellRoute } from '#renderer/app/root-route.ts';
import { metricIds } from '#shared/domain/metrics/bands.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/health',
  validateSearch: z.object({
    /** The number that is open beside the tiles. */
    metric: z.enum(metricIds).optional().catch(undefined),
    /** The part of it whose records are listed. */
    part: z.string().max(40).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./HealthScreen.tsx'), 'HealthScreen'),
});

/** The places of this feature. */
export const healthRoutes = [screenRoute] as const;
