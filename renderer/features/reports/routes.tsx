import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: addressOf({
    /** The kind of report whose form is open at once. */
    begin: textOf(),
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
