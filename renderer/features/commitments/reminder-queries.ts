import { orpc } from '#renderer/api/orpc-query.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Commitments to renew, and agreements to look over again. */
export function commitmentRemindersQuery(today: IsoDay, limit = 50) {
  return orpc.commitments.reminders.queryOptions({
    input: { today, limit },
    meta: { shows: ['commitments', 'agreements', 'people', 'organizations', 'trash'] },
  });
}
