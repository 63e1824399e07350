import { createRoute } from '@tanstack/react-router';
import { Page } from '#renderer/app/layout/Page.tsx';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$id',
  component: () => <Page title="Person">{null}</Page>,
});

/** The places of this feature. */
export const personProfileRoutes = [screenRoute] as const;
