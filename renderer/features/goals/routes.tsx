import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/goals',
  validateSearch: addressOf({
    view: oneOf(['health', 'tree']),
    status: textOf(),
  }),
  component: lazyRouteComponent(() => import('./GoalsScreen.tsx'), 'GoalsScreen'),
});

const goalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/goals/$id',
  validateSearch: addressOf({ values: oneOf(['table']) }),
  component: lazyRouteComponent(() => import('./GoalScreen.tsx'), 'GoalScreen'),
});

/** The places of goals. */
export const goalRoutes = [listRoute, goalRoute] as const;
