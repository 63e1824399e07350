import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { NoteRecord } from '#shared/contract/notes.ts';

/** The notes on a partner, pinned ones first. */
export function useNotes(record: NoteRecord) {
  return useQuery(
    orpc.notes.list.queryOptions({
      input: { record: { type: record.type, id: record.id } },
      meta: { shows: ['notes', 'trash'] },
    }),
  );
}
