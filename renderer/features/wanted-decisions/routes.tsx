import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wanted-decisions',
  validateSearch: addressOf({ decision: textOf() }),
  component: lazyRouteComponent(() => import('./WantedDecisionsScreen.tsx'), 'WantedDecisionsScreen'),
});

/** The places of this feature. */
export const wantedDecisionRoutes = [listRoute] as const;
