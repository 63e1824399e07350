import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandLinks, privatePeople, type CheckedRating } from '#db/assessments/assessments-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { ratingBases, ratingConfidences } from '#shared/content/ratings.ts';
import type { RatingDraft } from '#shared/contract/assessments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { demandRating } from '#shared/domain/assessments/rating-values.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';

/**
 * Checks ratings before they are written: scale and value, day, basis, confidence, that everything they name is in use, and that a
 * claim about a private person that others told or published says where it comes from. Answers them with the partners' names.
 * Fails with `invalid` or `notFound`.
 */
export async function checkRatings(
  writer: StepWriter,
  drafts: readonly RatingDraft[],
  today: IsoDay,
): Promise<{ ratings: CheckedRating[]; names: ReadonlyMap<string, string> }> {
  const ratings = drafts.map((draft) => checked(draft, today));
  const records = ratings.map((rating) => rating.record);
  const names = await demandPartners(writer.trx, records);
  await demandLinks(
    writer.trx,
    'wantedDecisions',
    ratings.map((rating) => rating.decisionId),
  );
  await demandLinks(
    writer.trx,
    'interactions',
    ratings.map((rating) => rating.interactionId),
  );
  const claims = ratings.filter((rating) => needsSource(rating) && rating.source === '');
  const people = await privatePeople(
    writer.trx,
    claims.map((rating) => rating.record),
  );
  if (claims.some((rating) => people.has(rating.record.id)))
    throw new AppError('invalid', { field: 'source', reason: 'sourceNeeded' });
  return { ratings, names };
}

function checked(draft: RatingDraft, today: IsoDay): CheckedRating {
  const { scale, value } = demandRating(draft.scale, draft.value);
  demandChoice('basis', draft.basis, ratingBases);
  demandChoice('confidence', draft.confidence, ratingConfidences);
  demandPastDay('ratedOn', draft.ratedOn, today);
  return { ...draft, scale, value, ratedOn: draft.ratedOn ?? today };
}

function needsSource(rating: CheckedRating): boolean {
  return rating.basis === 'second-hand' || rating.basis === 'public-record';
}
