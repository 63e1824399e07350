import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';

const pathwaysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pathways',
  validateSearch: addressOf({
    pane: oneOf(['cards', 'choose', 'memos']),
    /** The memo that is shown. */
    memo: textOf(),
  }),
  component: lazyRouteComponent(() => import('./PathwaysScreen.tsx'), 'PathwaysScreen'),
});

/** The place of pathways and models. */
export const pathwaysRoutes = [pathwaysRoute] as const;
