import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const practicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/practices',
  validateSearch: addressOf({
    /** The checklist that is shown. */
    list: textOf(),
  }),
  component: lazyRouteComponent(() => import('./PracticesScreen.tsx'), 'PracticesScreen'),
});

/** The place of principles and practices. */
export const practicesRoutes = [practicesRoute] as const;
