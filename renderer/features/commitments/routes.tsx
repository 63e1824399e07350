import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commitments',
  validateSearch: addressOf({
    show: oneOf(['renewals', 'open', 'fulfilled', 'ended', 'agreements']),
  }),
  component: lazyRouteComponent(() => import('./CommitmentsScreen.tsx'), 'CommitmentsScreen'),
});

/** The places of commitments and agreements. */
export const commitmentRoutes = [screenRoute] as const;
