import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const bankRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/objections',
  validateSearch: z.object({
    objection: z.string().optional().catch(undefined),
    show: z.enum(['questions']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./ObjectionsScreen.tsx'), 'ObjectionsScreen'),
});

const rehearseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/objections/rehearse',
  validateSearch: z.object({ seed: z.number().int().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./RehearseScreen.tsx'), 'RehearseScreen'),
});

/** The places of objections. */
export const objectionRoutes = [bankRoute, rehearseRoute] as const;
