import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const practicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/practices',
  validateSearch: z.object({
    /** The checklist that is shown. */
    list: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./PracticesScreen.tsx'), 'PracticesScreen'),
});

/** The place of principles and practices. */
export const practicesRoutes = [practicesRoute] as const;
