import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/messages',
  component: lazyRouteComponent(() => import('./MessagesScreen.tsx'), 'MessagesScreen'),
});

const boxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/messages/$id',
  validateSearch: addressOf({ part: oneOf(['box', 'triangle', 'square']) }),
  component: lazyRouteComponent(() => import('./BoxScreen.tsx'), 'BoxScreen'),
});

const evidenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evidence',
  component: lazyRouteComponent(() => import('./EvidenceScreen.tsx'), 'EvidenceScreen'),
});

const storiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/stories',
  component: lazyRouteComponent(() => import('./StoriesScreen.tsx'), 'StoriesScreen'),
});

/** The places of messages, evidence and stories. */
export const messageRoutes = [listRoute, boxRoute, evidenceRoute, storiesRoute] as const;
