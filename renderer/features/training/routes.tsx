import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const trainingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/training',
  validateSearch: addressOf({
    pane: oneOf(['sessions', 'squads', 'friction']),
    /** The training whose form is open. */
    session: textOf(),
  }),
  component: lazyRouteComponent(() => import('./TrainingScreen.tsx'), 'TrainingScreen'),
});

/** The place of trainings. */
export const trainingRoutes = [trainingRoute] as const;
