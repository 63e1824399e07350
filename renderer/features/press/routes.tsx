import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const pressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/press',
  validateSearch: z.object({
    pane: z.enum(['outlets', 'signon', 'speakers', 'crisis']).optional().catch(undefined),
    /** What the press list is narrowed by. */
    text: z.string().max(200).optional().catch(undefined),
    /** The outlet that is open. */
    outlet: z.string().max(64).optional().catch(undefined),
    /** The statement that is open. */
    statement: z.string().max(64).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./PressScreen.tsx'), 'PressScreen'),
});

/** The place of speaking in public. */
export const pressRoutes = [pressRoute] as const;
