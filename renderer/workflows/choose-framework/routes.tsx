import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/framework',
  validateSearch: z.object({
    step: z.enum(['worksheet', 'chooser', 'templates']).optional().catch(undefined),
    template: z.string().max(60).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./FrameworkScreen.tsx'), 'FrameworkScreen'),
});

/** The place of the framework. */
export const frameworkRoutes = [screenRoute] as const;
