import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const lossesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/losses',
  validateSearch: addressOf({ review: textOf() }),
  component: lazyRouteComponent(() => import('./LossesScreen.tsx'), 'LossesScreen'),
});

const lossRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/losses/$id',
  component: lazyRouteComponent(() => import('./LossScreen.tsx'), 'LossScreen'),
});

const lessonsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lessons',
  validateSearch: addressOf({
    text: textOf(),
    step: textOf(),
    status: textOf(),
    lesson: textOf(),
  }),
  component: lazyRouteComponent(() => import('./LessonsScreen.tsx'), 'LessonsScreen'),
});

/** The places of losses, reviews and lessons. */
export const learningRoutes = [lossesRoute, lossRoute, lessonsRoute] as const;
