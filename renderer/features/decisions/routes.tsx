import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';
import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { decisionScopes, decisionStatuses } from '#shared/domain/decisions/statuses.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/decisions',
  validateSearch: addressOf({
    scope: oneOf(decisionScopes),
    text: textOf(),
    body: textOf(),
    rule: oneOf(decisionRuleIds),
    status: oneOf(decisionStatuses),
  }),
  component: lazyRouteComponent(() => import('./DecisionsScreen.tsx'), 'DecisionsScreen'),
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/decisions/$id',
  component: lazyRouteComponent(() => import('./DecisionScreen.tsx'), 'DecisionScreen'),
});

/** The register and the page of one decision. */
export const decisionRoutes = [listRoute, oneRoute] as const;
