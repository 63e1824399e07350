import type { IsoDay } from '#shared/dates.ts';
import { openTaskStatuses } from '#shared/content/tasks.ts';

import type { DbReader } from '../dialects/dialect.ts';

/** How many open follow-ups and tasks were due from a day on, and before today; at most 999. */
export async function followUpsFallenDue(db: DbReader, from: IsoDay, today: IsoDay): Promise<number> {
  const followUps = await db
    .selectFrom('follow_ups')
    .select('id')
    .where('due_on', '>=', from)
    .where('due_on', '<', today)
    .where('done_on', '=', '')
    .where('deleted_at', '=', '')
    .limit(999)
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select('id')
    .where('due_on', '>=', from)
    .where('due_on', '<', today)
    .where('status', 'in', [...openTaskStatuses])
    .where('deleted_at', '=', '')
    .limit(999)
    .execute();
  return Math.min(999, followUps.length + tasks.length);
}
