import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/risks',
  validateSearch: addressOf({
    show: oneOf(['matrix', 'list']),
    risk: textOf(),
  }),
  component: lazyRouteComponent(() => import('./RisksScreen.tsx'), 'RisksScreen'),
});

/** The place of risks. */
export const riskRoutes = [listRoute] as const;
