import { orpc, queryClient } from '#renderer/api/orpc-query.ts';
import { fetchLaterWords } from '#renderer/i18n/i18n.ts';
import { dayOf, type IsoDay } from '#shared/dates.ts';

/** How to ask what Home says of a day. */
export function todayQuery(today: IsoDay) {
  return orpc.home.today.queryOptions({
    input: { today },
    meta: { shows: ['home', 'followUps', 'people', 'organizations', 'interactions'] },
  });
}

/** How to ask in which order the parts of Home stand. */
export function tilesQuery() {
  return orpc.home.tiles.queryOptions({ meta: { shows: ['home', 'members'] } });
}

/** How to ask how far the coalition is. */
export function roadmapQuery(today: IsoDay) {
  return orpc.home.roadmap.queryOptions({ input: { today }, meta: { shows: ['changes'] } });
}

/**
 * Asks for what Home shows first, and fetches the screen and its words, all at once: at the start, before it is known whether a workspace is open. What
 * fails is asked for again, and told, by the screen.
 */
export function askForHome(): void {
  const today = dayOf(new Date());
  void Promise.allSettled([
    queryClient.query(tilesQuery()),
    queryClient.query(todayQuery(today)),
    queryClient.query(roadmapQuery(today)),
    import('./HomeScreen.tsx'),
    fetchLaterWords(firstWords),
  ]);
}

const firstWords = ['home', 'health', 'followUps', 'commitments', 'seats', 'tasks'] as const;
