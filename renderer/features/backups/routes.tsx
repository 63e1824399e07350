import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/backups',
  component: lazyRouteComponent(() => import('./BackupsScreen.tsx'), 'BackupsScreen'),
});

/** The places of this feature. */
export const backupRoutes = [screenRoute] as const;
