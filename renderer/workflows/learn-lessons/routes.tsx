import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const lossesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/losses',
  validateSearch: z.object({ review: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./LossesScreen.tsx'), 'LossesScreen'),
});

const lossRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/losses/$id',
  component: lazyRouteComponent(() => import('./LossScreen.tsx'), 'LossScreen'),
});

const lessonsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lessons',
  validateSearch: z.object({
    text: z.string().optional().catch(undefined),
    step: z.string().optional().catch(undefined),
    status: z.string().optional().catch(undefined),
    lesson: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./LessonsScreen.tsx'), 'LessonsScreen'),
});

/** The places of losses, reviews and lessons. */
export const learningRoutes = [lossesRoute, lossRoute, lessonsRoute] as const;
