import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const words = z.string().optional().catch(undefined);

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assets',
  validateSearch: z.object({
    show: z.enum(['board', 'blocks']).optional().catch(undefined),
    text: words,
    status: words,
    kind: words,
    language: words,
    sort: z.enum(['updated', 'title', 'published']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./AssetsScreen.tsx'), 'AssetsScreen'),
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assets/$id',
  validateSearch: z.object({
    side: z.enum(['review', 'versions', 'remarks', 'use', 'languages']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./AssetScreen.tsx'), 'AssetScreen'),
});

/** The texts that are put out, and the page of one. */
export const assetRoutes = [listRoute, oneRoute] as const;
