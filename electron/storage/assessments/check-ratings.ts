import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandLinks, privatePeople, type CheckedRating } from '#db/assessments/assessments-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { ratingBases, ratingConfidences } from '#shared/content/ratings.ts';
import type { RatingDraft } from '#shared/contract/assessments.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
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
  const claims = ratings.filter(isClaim);
  await demandSources(
    writer.trx,
    claims.map((rating) => rating.record),
  );
  return { ratings, names };
}

/** Checks ratings that many partners get before any is written: all but that every one of them is still in use. Fails with `invalid`. */
export async function checkShared(
  db: DbReader,
  drafts: readonly Omit<RatingDraft, 'record'>[],
  records: readonly PartnerRef[],
  today: IsoDay,
): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const ratings = drafts.map((draft) => checked({ ...draft, record: first }, today));
  if (ratings.some(isClaim)) await demandSources(db, records);
}

async function demandSources(db: DbReader, records: readonly PartnerRef[]): Promise<void> {
  const people = await privatePeople(db, records);
  if (people.size > 0) throw new AppError('invalid', { field: 'source', reason: 'sourceNeeded' });
}

function checked(draft: RatingDraft, today: IsoDay): CheckedRating {
  const { scale, value } = demandRating(draft.scale, draft.value);
  demandChoice('basis', draft.basis, ratingBases);
  demandChoice('confidence', draft.confidence, ratingConfidences);
  demandPastDay('ratedOn', draft.ratedOn, today);
  return { ...draft, scale, value, ratedOn: draft.ratedOn ?? today };
}

/** What others told or published, without saying where it comes from. */
function isClaim(rating: CheckedRating): boolean {
  return rating.source === '' && (rating.basis === 'second-hand' || rating.basis === 'public-record');
}
