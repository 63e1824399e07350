import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '#renderer/app/root-route.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/language',
  component: lazyRouteComponent(() => import('./LanguageScreen.tsx'), 'LanguageScreen'),
});

const glossaryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/language/glossary',
  component: lazyRouteComponent(() => import('./GlossaryScreen.tsx'), 'GlossaryScreen'),
});

/** The places of this feature. */
export const languageRoutes = [screenRoute, glossaryRoute] as const;
