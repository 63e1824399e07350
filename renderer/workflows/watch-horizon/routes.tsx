import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/horizon',
  validateSearch: z.object({
    view: z.enum(['radar', 'table']).optional().catch(undefined),
    span: z.enum(['half', 'year', 'two']).optional().catch(undefined),
    /** The key of the mark whose panel is open. */
    open: z.string().max(200).optional().catch(undefined),
    /** An event whose panel is open, its next time, where a link knows no more. */
    event: z.string().max(64).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./HorizonScreen.tsx'), 'HorizonScreen'),
});

/** The place of the horizon. */
export const horizonRoutes = [screenRoute] as const;
