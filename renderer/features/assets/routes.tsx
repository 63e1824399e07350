import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const words = textOf();

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assets',
  validateSearch: addressOf({
    show: oneOf(['board', 'blocks']),
    text: words,
    status: words,
    kind: words,
    language: words,
    sort: oneOf(['updated', 'title', 'published']),
  }),
  component: lazyRouteComponent(() => import('./AssetsScreen.tsx'), 'AssetsScreen'),
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assets/$id',
  validateSearch: addressOf({
    side: oneOf(['review', 'versions', 'remarks', 'use', 'languages']),
  }),
  component: lazyRouteComponent(() => import('./AssetScreen.tsx'), 'AssetScreen'),
});

/** The texts that are put out, and the page of one. */
export const assetRoutes = [listRoute, oneRoute] as const;
