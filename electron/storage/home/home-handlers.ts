import { countFollowUps, listFollowUps, type FollowUpScope } from '#db/follow-ups/follow-ups-list.ts';
import { requiredSectorCounts, homeTotals } from '#db/home/home-repository.ts';
import { readTiles, writeTiles } from '#db/home/home-tiles.ts';
import { noteLook, sinceLook } from '#db/home/member-looks.ts';
import { roadmapFacts } from '#db/home/roadmap-facts.ts';
import { recentPartners } from '#db/home/recent-partners.ts';

import { nextMark, roadmapOf } from '#shared/domain/home/roadmap.ts';
import { arranged } from '#shared/domain/home/tiles.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { untilChanged } from '../metrics/until-changed.ts';
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

  roadmap: os.home.roadmap.handler(({ input: { today }, context }) => {
    const db = workspaceDb(context).read;
    return untilChanged(db, `roadmap ${today}`, async () => {
      const steps = roadmapOf(await roadmapFacts(db, today));
      return { steps: steps.map((step) => ({ ...step, marks: [...step.marks] })), next: nextMark(steps) };
    });
  }),

  since: os.home.since.handler(async ({ input: { today }, context }) => {
    const since = await sinceLook(workspaceDb(context).read, meOf(context), today);
    return { ...since, parts: [...since.parts], latest: [...since.latest] };
  }),

  look: os.home.look.handler(async ({ input, context }) => {
    await noteLook(workspaceDb(context), meOf(context), context.clock().toISOString(), input.isSeen);
    return {};
  }),

  tiles: os.home.tiles.handler(async ({ context }) => {
    const { tiles, hidden } = await readTiles(workspaceDb(context).read, meOf(context));
    return { tiles: [...tiles], hidden: [...hidden] };
  }),

  setTiles: os.home.setTiles.handler(async ({ input, context }) => {
    const result = await runStep(context, 'home.setTiles', async (writer) => {
      const isChanged = await writeTiles(writer, meOf(context), arranged(input.tiles, input.hidden));
      return { value: isChanged ? 1 : 0, summary: 'Arranged the first screen' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

function meOf(context: StorageContext): string {
  return context.open.workspace?.meId ?? '';
}
