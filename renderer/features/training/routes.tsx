import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const trainingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/training',
  validateSearch: z.object({
    pane: z.enum(['sessions', 'squads', 'friction']).optional().catch(undefined),
    /** The training whose form is open. */
    session: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./TrainingScreen.tsx'), 'TrainingScreen'),
});

/** The place of trainings. */
export const trainingRoutes = [trainingRoute] as const;
