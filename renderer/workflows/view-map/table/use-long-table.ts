import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useToday } from '#renderer/app/words/use-now.ts';

/** Features whose changes can change who sits where. */
const shows = ['seats', 'people', 'organizations', 'trash'];

/** The long table as of today. */
export function useLongTable() {
  const today = useToday();
  return useQuery(orpc.seats.table.queryOptions({ input: { today }, meta: { shows } }));
}

/** The best prospects of a sector. */
export function useProspects(sector: string | undefined, limit = 3) {
  const today = useToday();
  return useQuery({
    ...orpc.seats.prospects.queryOptions({
      input: { today, sector: sector ?? '', limit },
      meta: { shows: [...shows, 'assessments', 'relationships', 'roles', 'interactions'] },
    }),
    enabled: sector !== undefined,
  });
}

/** One chair with everybody who held it. */
export function useSeat(id: string | undefined) {
  const today = useToday();
  return useQuery({
    ...orpc.seats.get.queryOptions({ input: { today, id: id ?? '' }, meta: { shows } }),
    enabled: id !== undefined,
  });
}
