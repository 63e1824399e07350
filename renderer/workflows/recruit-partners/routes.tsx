import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { recruitmentSearch } from './recruitment-search.ts';

const recruitmentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/recruitment',
  validateSearch: recruitmentSearch,
  component: lazyRouteComponent(() => import('./RecruitmentScreen.tsx'), 'RecruitmentScreen'),
});

/** The places of recruitment. */
export const recruitmentRoutes = [recruitmentRoute] as const;
