import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/framework',
  validateSearch: addressOf({
    step: oneOf(['worksheet', 'chooser', 'templates']),
    template: textOf(60),
  }),
  component: lazyRouteComponent(() => import('./FrameworkScreen.tsx'), 'FrameworkScreen'),
});

/** The place of the framework. */
export const frameworkRoutes = [screenRoute] as const;
