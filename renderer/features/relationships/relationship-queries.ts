import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a tie shows and hangs on. */
const shows = ['relationships', 'people', 'organizations', 'trash'];

/** The ties of a partner. */
export function useRelationships(record: PartnerRef) {
  return useQuery(
    orpc.relationships.of.queryOptions({
      input: { record: { type: record.type, id: record.id } },
      meta: { shows },
    }),
  );
}

/** The best ways to a partner; nothing is asked without one. */
export function usePaths(to: PartnerRef | null, today: IsoDay, from: PartnerRef | null = null) {
  return useQuery({
    ...orpc.relationships.paths.queryOptions({
      input: { to: to ?? { type: 'people', id: '-' }, from, today },
      meta: { shows: [...shows, 'roles', 'interactions', 'followUps', 'assessments', 'members'] },
    }),
    enabled: to !== null,
  });
}
