import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { addressOf, oneOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach',
  beforeLoad: () => {
    // The router's way to send somebody on.
    // oxlint-disable-next-line typescript/only-throw-error -- see above.
    throw redirect({ to: '/outreach/plans' });
  },
});

const plansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/plans',
  component: lazyRouteComponent(() => import('./PlansScreen.tsx'), 'PlansScreen'),
});

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/plans/$id',
  component: lazyRouteComponent(() => import('./PlanScreen.tsx'), 'PlanScreen'),
});

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/plans/$id/sheet',
  component: lazyRouteComponent(() => import('./CallSheetScreen.tsx'), 'CallSheetScreen'),
});

const sessionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/sessions',
  component: lazyRouteComponent(() => import('./SessionsScreen.tsx'), 'SessionsScreen'),
});

const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/sessions/$id',
  component: lazyRouteComponent(() => import('./SessionScreen.tsx'), 'SessionScreen'),
});

const promisesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/promises',
  validateSearch: addressOf({ side: oneOf(['us', 'them']) }),
  component: lazyRouteComponent(() => import('./PromisesScreen.tsx'), 'PromisesScreen'),
});

const helloRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outreach/hello',
  component: lazyRouteComponent(() => import('./HelloScreen.tsx'), 'HelloScreen'),
});

const briefRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/brief/$type/$id',
  component: lazyRouteComponent(() => import('./BriefScreen.tsx'), 'BriefScreen'),
});

/** The places of outreach. */
export const outreachRoutes = [
  homeRoute,
  plansRoute,
  planRoute,
  sheetRoute,
  sessionsRoute,
  sessionRoute,
  promisesRoute,
  helloRoute,
  briefRoute,
] as const;
