import { createRouter } from '@tanstack/react-router';
import { Shell } from './Shell.tsx';
import { ScreenError } from './errors/ScreenError.tsx';
import { NotThere } from './errors/NotThere.tsx';
import { followHistory } from './layout/use-can-go.ts';
import { Root } from './Root.tsx';
import { rootRoute, shellRoute } from './root-route.ts';
import { routeTree } from './routes.ts';

rootRoute.update({ component: Root });
shellRoute.update({ component: Shell });

/** Places are paths of one page, in both hosts; filters, sort and open panels are in the search part. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: NotThere,
  defaultPreload: false,
  scrollRestoration: false,
});

followHistory(router.history);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
