import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a change of shows anew on screens of campaigns. */
const shows = ['campaigns', 'assets', 'messages', 'objections', 'assessments', 'externalEvents', 'people', 'trash'];

/** All campaigns. */
export function campaignsQuery(today: IsoDay) {
  return orpc.campaigns.list.queryOptions({ input: { today }, meta: { shows } });
}

/** One campaign with its plan and what came of it. */
export function campaignQuery(id: string, today: IsoDay) {
  return orpc.campaigns.get.queryOptions({ input: { id, today }, meta: { shows } });
}

/** Words that label people in its texts. */
export function campaignWordsQuery(id: string) {
  return orpc.campaigns.words.queryOptions({ input: { id }, meta: { shows: ['assets', 'glossary', 'campaigns'] } });
}
