import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, flag, oneOf, textOf, whole } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const words = textOf();

const servicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/services',
  validateSearch: addressOf({
    pane: oneOf(['board', 'gaps', 'stress', 'neighborhoods', 'list']),
    text: words,
    type: words,
    hood: words,
    language: words,
    population: words,
    mode: oneOf(['direct', 'referral']),
    stale: flag,
    /** The first row of the page that is shown. */
    from: whole(0),
    /** Referrals a month of the stress test. */
    referrals: whole(0, 100_000),
  }),
  component: lazyRouteComponent(() => import('./ServicesScreen.tsx'), 'ServicesScreen'),
});

/** The place of the "divert to where?" board. */
export const servicesRoutes = [servicesRoute] as const;
