import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/guidelines',
  component: lazyRouteComponent(() => import('./GuidelinesScreen.tsx'), 'GuidelinesScreen'),
});

const textRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/guidelines/$id',
  validateSearch: addressOf({
    pane: oneOf(['text', 'compare', 'versions', 'signoff']),
    /** The clause that is worked on. */
    clause: textOf(),
    /** What is compared: 'draft' or the number of a version. */
    from: textOf(),
    to: textOf(),
  }),
  component: lazyRouteComponent(() => import('./GuidelineScreen.tsx'), 'GuidelineScreen'),
});

/** The places of the operating guidelines. */
export const guidelineRoutes = [listRoute, textRoute] as const;
