import { insertRatings } from '#db/assessments/assessments-repository.ts';
import { mapPoints } from '#db/assessments/map-points.ts';
import { partnerStanding } from '#db/assessments/partner-standing.ts';
import { movesBetween } from '#db/assessments/stance-moves.ts';
import { ratingScales } from '#shared/content/ratings.ts';
import type { RatingDraft } from '#shared/contract/assessments.ts';
import { dayOf } from '#shared/dates.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';
import { rated, ratedMany } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { checkRatings } from './check-ratings.ts';

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
