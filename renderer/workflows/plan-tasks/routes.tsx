import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

import { tasksSearch } from './tasks-search.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('./TasksScreen.tsx'), 'TasksScreen'),
});

/** The place of tasks. */
export const taskRoutes = [screenRoute] as const;
