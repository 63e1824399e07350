import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const pathwaysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pathways',
  validateSearch: z.object({
    pane: z.enum(['cards', 'choose', 'memos']).optional().catch(undefined),
    /** The memo that is shown. */
    memo: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./PathwaysScreen.tsx'), 'PathwaysScreen'),
});

/** The place of pathways and models. */
export const pathwaysRoutes = [pathwaysRoute] as const;
