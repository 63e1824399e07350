import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';

import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/horizon',
  validateSearch: addressOf({
    view: oneOf(['radar', 'table']),
    span: oneOf(['half', 'year', 'two']),
    /** The key of the mark whose panel is open. */
    open: textOf(200),
    /** An event whose panel is open, its next time, where a link knows no more. */
    event: textOf(64),
  }),
  component: lazyRouteComponent(() => import('./HorizonScreen.tsx'), 'HorizonScreen'),
});

/** The place of the horizon. */
export const horizonRoutes = [screenRoute] as const;
