import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a decision shows: its votes, who sits in the body, who is there, and what came of it. */
const shown = ['decisions', 'committees', 'seats', 'meetings', 'people', 'organizations', 'tasks', 'trash'];

/** How to ask for one decision. */
export function decisionQuery(id: string, today: IsoDay) {
  return orpc.decisions.get.queryOptions({ input: { id, today }, meta: { shows: shown } });
}
