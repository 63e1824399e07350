import { countFollowUps, listFollowUps, type FollowUpScope } from '#db/follow-ups/follow-ups-list.ts';
import { requiredSectorCounts, homeTotals } from '#db/home/home-repository.ts';
import { recentPartners } from '#db/home/recent-partners.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Longer lists are what the follow-ups page is for. */
const listLimit = 50;
const recentLimit = 10;

export const homeHandlers = {
  today: os.home.today.handler(async ({ input: { today }, context }) => {
    const db = workspaceDb(context).read;
    const due = async (scope: FollowUpScope) =>
      (await listFollowUps(db, { scope, today, ownerId: null, record: null }, { cursor: null, limit: listLimit })).rows;
    return {
      overdue: await due('overdue'),
      dueToday: await due('today'),
      dueSoon: await due('week'),
      counts: await countFollowUps(db, today, null),
      recent: await recentPartners(db, recentLimit),
      totals: await homeTotals(db, today),
      sectors: await requiredSectorCounts(db),
    };
  }),
};
