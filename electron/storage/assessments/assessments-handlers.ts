import { selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { peopleList } from '#db/people/people-list.ts';
import { insertRatings } from '#db/assessments/assessments-repository.ts';
import { mapPoints } from '#db/assessments/map-points.ts';
import { partnerStanding } from '#db/assessments/partner-standing.ts';
import { movesBetween } from '#db/assessments/stance-moves.ts';
import { ratingScales } from '#shared/content/ratings.ts';
import type { RatingDraft } from '#shared/contract/assessments.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import { dayOf } from '#shared/dates.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';
import { countWords, rated, ratedMany } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { os } from '../procedures.ts';
import { checkRatings, checkShared } from './check-ratings.ts';

export const assessmentsHandlers = {
  rate: os.assessments.rate.handler(async ({ input, context }) => {
    const result = await runStep(context, 'assessments.rate', async (writer) => {
      const { ratings, names } = await checkRatings(writer, [input], dayOf(context.clock()));
      const [id = ''] = await insertRatings(writer, ratings);
      const label = ratingScales.find((scale) => scale.id === input.scale)?.label ?? input.scale;
      const value = ratingValueWords(input.scale, ratings[0]?.value ?? '');
      return { value: id, summary: rated(names.get(input.record.id) ?? '', label, value) };
    });
    return { id: result.value, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  rateMany: os.assessments.rateMany.handler(({ input, context }) => rateMany(context, input.ratings)),

  rateSelection: os.assessments.rateSelection.handler(async ({ input, context }) => {
    const list = input.type === 'people' ? peopleList : organizationsList;
    const db = workspaceDb(context).read;
    const today = dayOf(context.clock());
    const ids = await selectedIds(db, list, input.selection, today);
    if (ids.length === 0) throw new AppError('invalid', { field: 'selection', reason: 'required' });
    await checkShared(
      db,
      input.ratings,
      ids.map((id) => ({ type: input.type, id })),
      today,
    );
    return { jobId: context.jobs.start((job) => rateEach(context, job, ids, input)) };
  }),

  of: os.assessments.of.handler(({ input, context }) =>
    partnerStanding(workspaceDb(context).read, input.record, input.decisionId, dayOf(context.clock())),
  ),

  onMap: os.assessments.onMap.handler(({ input, context }) =>
    mapPoints(workspaceDb(context).read, { ...input, today: dayOf(context.clock()) }),
  ),

  moves: os.assessments.moves.handler(({ input, context }) => {
    if (input.to < input.from) throw new AppError('invalid', { field: 'to', reason: 'endsBeforeStart' });
    return movesBetween(workspaceDb(context).read, input);
  }),
};

/** The same ratings for each of many, which were checked before. */
function rateEach(
  context: StorageContext,
  job: JobHandle,
  ids: readonly string[],
  { type, ratings }: { readonly type: PartnerType; readonly ratings: readonly Omit<RatingDraft, 'record'>[] },
): Promise<{ count: number; changeSetId: string | null; summary: string }> {
  const today = dayOf(context.clock());
  job.report('rating', 0, ids.length);
  return runManyStep(
    context,
    'assessments.rateMany',
    ids,
    async (writer, part) => {
      const drafts = part.flatMap((id) => ratings.map((rating) => ({ ...rating, record: { type, id } })));
      const checked = await checkRatings(writer, drafts, today);
      await insertRatings(writer, checked.ratings);
      return part.length;
    },
    (count) => `Rated ${countWords(count, 'partner', 'partners')}`,
    async (done, total) => {
      job.report('rating', done, total);
      await job.pause();
    },
  );
}

/** Ratings go with their places in the list as ids, so that long lists are written in parts. */
async function rateMany(
  context: StorageContext,
  drafts: readonly RatingDraft[],
): Promise<{ count: number; changeSetId: string | null; summary: string }> {
  const today = dayOf(context.clock());
  const names = new Map<string, string>();
  return runManyStep(
    context,
    'assessments.rateMany',
    drafts.map((_, index) => String(index)),
    async (writer, places) => {
      const part = places.flatMap((place) => drafts[Number(place)] ?? []);
      const checked = await checkRatings(writer, part, today);
      for (const [id, name] of checked.names) names.set(id, name);
      return (await insertRatings(writer, checked.ratings)).length;
    },
    () => ratedMany([...names.values()], drafts.length),
  );
}
