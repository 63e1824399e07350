import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

/** How to ask what is held of a partner, about a decision or about the coalition as a whole. */
export function standingQuery({ type, id }: PartnerRef, decisionId: string | null = null) {
  return orpc.assessments.of.queryOptions({
    input: { record: { type, id }, decisionId },
    meta: { shows: ['assessments', 'roles', 'trash'] },
  });
}

/** What is held of a partner, scale by scale, with the ratings behind it. */
export function useStanding(record: PartnerRef, decisionId: string | null = null) {
  return useQuery(standingQuery(record, decisionId));
}
