import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const engagementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/engagement',
  validateSearch: z.object({
    pane: z.enum(['overview', 'feedback', 'stipends', 'supports']).optional().catch(undefined),
    /** The feedback whose form is open. */
    feedback: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./EngagementScreen.tsx'), 'EngagementScreen'),
});

/** The place of lived experience. */
export const engagementRoutes = [engagementRoute] as const;
