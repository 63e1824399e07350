import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const pressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/press',
  validateSearch: addressOf({
    pane: oneOf(['outlets', 'signon', 'speakers', 'crisis']),
    /** What the press list is narrowed by. */
    text: textOf(200),
    /** The outlet that is open. */
    outlet: textOf(64),
    /** The statement that is open. */
    statement: textOf(64),
  }),
  component: lazyRouteComponent(() => import('./PressScreen.tsx'), 'PressScreen'),
});

/** The place of speaking in public. */
export const pressRoutes = [pressRoute] as const;
