import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf, whole } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const bankRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/objections',
  validateSearch: addressOf({
    objection: textOf(),
    show: oneOf(['questions']),
  }),
  component: lazyRouteComponent(() => import('./ObjectionsScreen.tsx'), 'ObjectionsScreen'),
});

const rehearseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/objections/rehearse',
  validateSearch: addressOf({ seed: whole() }),
  component: lazyRouteComponent(() => import('./RehearseScreen.tsx'), 'RehearseScreen'),
});

/** The places of objections. */
export const objectionRoutes = [bankRoute, rehearseRoute] as const;
