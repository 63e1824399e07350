import { orpc, queryClient } from '#renderer/api/orpc-query.ts';
import { workspaceQuery } from '#renderer/app/workspace/use-workspace.ts';
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
 * Fetches Home with its words, and asks for what it shows first as soon as it is known that a workspace is open: before the screen is drawn. What
 * fails is asked for again, and told, by the screen.
 */
export function askForHome(): void {
  void Promise.allSettled([askOfToday(), import('./HomeScreen.tsx'), fetchLaterWords(firstWords)]);
}

async function askOfToday(): Promise<void> {
  if ((await queryClient.query(workspaceQuery())) === null) return;
  const today = dayOf(new Date());
  const asked = [
    queryClient.query(tilesQuery()),
    queryClient.query(todayQuery(today)),
    queryClient.query(roadmapQuery(today)),
  ];
  await Promise.allSettled(asked);
}

const firstWords = ['home', 'health', 'followUps', 'commitments', 'seats', 'tasks'] as const;
