import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluation',
  validateSearch: z.object({
    pane: z.enum(['indicators', 'frame', 'learning']).optional().catch(undefined),
    /** The indicator whose form is open. */
    indicator: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./EvaluationScreen.tsx'), 'EvaluationScreen'),
});

/** The place of the evaluation. */
export const evaluationRoutes = [evaluationRoute] as const;
