import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const shelfRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shelf',
  validateSearch: addressOf({
    pane: oneOf(['log', 'help', 'sites']),
    /** The contact of the coalition's own whose form is open. */
    contact: textOf(),
  }),
  component: lazyRouteComponent(() => import('./ShelfScreen.tsx'), 'ShelfScreen'),
});

/** The place of the learning network. */
export const shelfRoutes = [shelfRoute] as const;
