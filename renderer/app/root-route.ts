import { createRootRoute, createRoute } from '@tanstack/react-router';

/** The root of all places. Its component is given in router.tsx, so that features can import this file without a circle. */
export const rootRoute = createRootRoute();

/** The parent of every screen that stands beside the sidebar and needs an open workspace. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' });
