import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

/** How to ask for the decisions that are wanted, open ones first. */
export function decisionsQuery() {
  return orpc.wantedDecisions.list.queryOptions({
    input: { status: null },
    meta: { shows: ['wantedDecisions', 'organizations', 'trash'] },
  });
}

/** The decisions that are wanted, open ones first; empty while they are read. */
export function useDecisions(): readonly WantedDecision[] {
  return useQuery(decisionsQuery()).data ?? [];
}
