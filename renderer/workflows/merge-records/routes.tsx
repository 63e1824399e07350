import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { duplicatesSearch, mergeSearch } from './merge-search.ts';

const queueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duplicates',
  validateSearch: duplicatesSearch,
  component: lazyRouteComponent(() => import('./DuplicatesScreen.tsx'), 'DuplicatesScreen'),
});

const mergeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/merge',
  validateSearch: mergeSearch,
  component: lazyRouteComponent(() => import('./MergeScreen.tsx'), 'MergeScreen'),
});

/** The places of duplicates and merging. */
export const mergeRoutes = [queueRoute, mergeRoute] as const;
