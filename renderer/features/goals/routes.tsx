import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/goals',
  validateSearch: z.object({
    view: z.enum(['health', 'tree']).optional().catch(undefined),
    status: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./GoalsScreen.tsx'), 'GoalsScreen'),
});

const goalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/goals/$id',
  validateSearch: z.object({ values: z.enum(['table']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./GoalScreen.tsx'), 'GoalScreen'),
});

/** The places of goals. */
export const goalRoutes = [listRoute, goalRoute] as const;
