import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';

const words = z.string().optional().catch(undefined);

const servicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/services',
  validateSearch: z.object({
    pane: z.enum(['board', 'gaps', 'stress', 'neighborhoods', 'list']).optional().catch(undefined),
    text: words,
    type: words,
    hood: words,
    language: words,
    population: words,
    mode: z.enum(['direct', 'referral']).optional().catch(undefined),
    stale: z.boolean().optional().catch(undefined),
    /** The first row of the page that is shown. */
    from: z.number().int().min(0).optional().catch(undefined),
    /** Referrals a month of the stress test. */
    referrals: z.number().int().min(0).max(100_000).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./ServicesScreen.tsx'), 'ServicesScreen'),
});

/** The place of the "divert to where?" board. */
export const servicesRoutes = [servicesRoute] as const;
