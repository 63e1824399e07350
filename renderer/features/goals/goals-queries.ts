import { orpc } from '#renderer/api/orpc-query.ts';

/** What a change of shows anew on screens of goals. */
const shows = ['goals', 'tasks', 'wins', 'committees', 'people', 'risks', 'decisions', 'trash'];

/** All goals and strategies. */
export function goalsQuery() {
  return orpc.goals.list.queryOptions({ meta: { shows } });
}

/** One goal with its strategies and links. */
export function goalQuery(id: string) {
  return orpc.goals.get.queryOptions({ input: { id }, meta: { shows } });
}

/** The tasks and wins of one goal, or of all. */
export function goalWorkQuery(goalId: string | null) {
  return orpc.goals.work.queryOptions({ input: { goalId }, meta: { shows } });
}

/** Risks and decisions that a goal can be tied to. */
export function linkableQuery() {
  return orpc.goals.linkable.queryOptions({ meta: { shows: ['risks', 'decisions'] } });
}
