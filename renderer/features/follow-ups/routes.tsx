import { createRoute } from '@tanstack/react-router';
import { Page } from '#renderer/app/layout/Page.tsx';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/follow-ups',
  component: () => <Page title="Follow-ups">{null}</Page>,
});

/** The places of this feature. */
export const followUpRoutes = [screenRoute] as const;
