import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/risks',
  validateSearch: z.object({
    show: z.enum(['matrix', 'list']).optional().catch(undefined),
    risk: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./RisksScreen.tsx'), 'RisksScreen'),
});

/** The place of risks. */
export const riskRoutes = [listRoute] as const;
