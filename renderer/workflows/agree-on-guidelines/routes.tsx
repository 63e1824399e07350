import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/guidelines',
  component: lazyRouteComponent(() => import('./GuidelinesScreen.tsx'), 'GuidelinesScreen'),
});

const textRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/guidelines/$id',
  validateSearch: z.object({
    pane: z.enum(['text', 'compare', 'versions', 'signoff']).optional().catch(undefined),
    /** The clause that is worked on. */
    clause: z.string().optional().catch(undefined),
    /** What is compared: 'draft' or the number of a version. */
    from: z.string().optional().catch(undefined),
    to: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./GuidelineScreen.tsx'), 'GuidelineScreen'),
});

/** The places of the operating guidelines. */
export const guidelineRoutes = [listRoute, textRoute] as const;
