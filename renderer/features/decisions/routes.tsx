import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';
import { decisionRuleIds } from '#shared/content/decision-rules.ts';
import { decisionScopes, decisionStatuses } from '#shared/contract/decisions.ts';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/decisions',
  validateSearch: z.object({
    scope: z.enum(decisionScopes).optional().catch(undefined),
    text: z.string().optional().catch(undefined),
    body: z.string().optional().catch(undefined),
    rule: z.enum(decisionRuleIds).optional().catch(undefined),
    status: z.enum(decisionStatuses).optional().catch(undefined),
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
