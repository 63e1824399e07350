import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

const seatFeatures = ['committees', 'seats', 'people', 'trash'];

/** All committees as of today. */
export function committeesQuery(today: IsoDay) {
  return orpc.committees.list.queryOptions({ input: { today }, meta: { shows: seatFeatures } });
}

/** One committee with its seats. */
export function committeeQuery(id: string, today: IsoDay) {
  return orpc.committees.get.queryOptions({ input: { id, today }, meta: { shows: seatFeatures } });
}

/** What its chair looks at. */
export function dashboardQuery(id: string, today: IsoDay) {
  return orpc.committees.dashboard.queryOptions({
    input: { id, today },
    meta: { shows: [...seatFeatures, 'tasks', 'meetings', 'decisions'] },
  });
}

/** The committees by their names, for a choice; empty while they are read. */
export function useCommitteeNames() {
  return useQuery(orpc.committees.names.queryOptions({ meta: { shows: ['committees', 'trash'] } })).data ?? [];
}
