import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

/** The notes on a partner, pinned ones first. */
export function useNotes(record: PartnerRef) {
  return useQuery(
    orpc.notes.list.queryOptions({
      input: { record: { type: record.type, id: record.id } },
      meta: { shows: ['notes', 'trash'] },
    }),
  );
}
