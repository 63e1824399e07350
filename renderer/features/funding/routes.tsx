import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const fundingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/funding',
  validateSearch: addressOf({
    pane: oneOf(['streams', 'budget', 'ahead', 'savings', 'worksheet', 'plan']),
    /** The stream whose form is open. */
    stream: textOf(),
  }),
  component: lazyRouteComponent(() => import('./FundingScreen.tsx'), 'FundingScreen'),
});

/** The place of money. */
export const fundingRoutes = [fundingRoute] as const;
