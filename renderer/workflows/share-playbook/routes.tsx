import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const playbookRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/playbook',
  component: lazyRouteComponent(() => import('./PlaybookScreen.tsx'), 'PlaybookScreen'),
});

/** The place of the playbook. */
export const playbookRoutes = [playbookRoute] as const;
