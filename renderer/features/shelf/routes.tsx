import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const shelfRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shelf',
  validateSearch: z.object({
    pane: z.enum(['log', 'help', 'sites']).optional().catch(undefined),
    /** The contact of the coalition's own whose form is open. */
    contact: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./ShelfScreen.tsx'), 'ShelfScreen'),
});

/** The place of the learning network. */
export const shelfRoutes = [shelfRoute] as const;
