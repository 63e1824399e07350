import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluation',
  validateSearch: addressOf({
    pane: oneOf(['indicators', 'frame', 'learning']),
    /** The indicator whose form is open. */
    indicator: textOf(),
  }),
  component: lazyRouteComponent(() => import('./EvaluationScreen.tsx'), 'EvaluationScreen'),
});

/** The place of the evaluation. */
export const evaluationRoutes = [evaluationRoute] as const;
