import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a change of shows anew on screens of wins. */
const shows = [
  'wins',
  'goals',
  'relationships',
  'assessments',
  'agreements',
  'meetings',
  'people',
  'organizations',
  'trash',
];

/** The verified wins, the latest first; at most 1,000. */
export function verifiedWinsQuery() {
  return orpc.wins.list.queryOptions({
    input: { status: 'verified', limit: 1_000 },
    meta: { shows: ['wins', 'trash'] },
  });
}

/** What the records point at. */
export function proposalsQuery(today: IsoDay) {
  return orpc.wins.proposals.queryOptions({ input: { today }, meta: { shows } });
}

/** Metric m10 with its parts. */
export function momentumQuery(today: IsoDay) {
  return orpc.wins.momentum.queryOptions({ input: { today }, meta: { shows } });
}

/** Who was not thanked yet. */
export function thanksQuery(today: IsoDay) {
  return orpc.wins.thanks.queryOptions({ input: { today }, meta: { shows } });
}

/** One win with all that hangs on it. */
export function winQuery(id: string) {
  return orpc.wins.get.queryOptions({
    input: { id },
    meta: { shows: [...shows, 'tasks', 'attachments', 'decisions', 'assets', 'members'] },
  });
}
