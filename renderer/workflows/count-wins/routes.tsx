import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wins',
  validateSearch: z.object({ show: z.enum(['timeline', 'table']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./WinsScreen.tsx'), 'WinsScreen'),
});

const winRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wins/$id',
  component: lazyRouteComponent(() => import('./WinScreen.tsx'), 'WinScreen'),
});

/** The places of wins. */
export const winRoutes = [listRoute, winRoute] as const;
