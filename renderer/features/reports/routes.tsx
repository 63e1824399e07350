import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: z.object({
    /** The kind of report whose form is open at once. */
    begin: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./ReportsScreen.tsx'), 'ReportsScreen'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('./ReportScreen.tsx'), 'ReportScreen'),
});

/** The places of reports. */
export const reportRoutes = [listRoute, reportRoute] as const;
