import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const engagementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/engagement',
  validateSearch: addressOf({
    pane: oneOf(['overview', 'feedback', 'stipends', 'supports']),
    /** The feedback whose form is open. */
    feedback: textOf(),
  }),
  component: lazyRouteComponent(() => import('./EngagementScreen.tsx'), 'EngagementScreen'),
});

/** The place of lived experience. */
export const engagementRoutes = [engagementRoute] as const;
