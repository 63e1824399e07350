import { ratingScales } from '#shared/content/ratings.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { Rating, ScaleStanding } from '#shared/contract/assessments.ts';
import type { IsoDay } from '#shared/dates.ts';
import { isSplit, isStale, otherViews, ratingsFor } from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import { peoplesStances } from '../derived/peoples-stances.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { ratingRowsOf } from './assessments-repository.ts';
import { ratingOf } from './rating-rows.ts';

/** How many ratings of one partner are read at most. */
const historyLimit = 500;

interface PartnerStanding {
  scales: ScaleStanding[];
  derived: { stance: number; people: number; on: string; isSplit: boolean } | null;
  history: Rating[];
}

/** What is held of a partner on each scale that was rated, with those who see it otherwise, and the ratings behind it. */
export async function partnerStanding(
  db: DbReader,
  record: PartnerRef,
  decisionId: string | null,
  today: IsoDay,
): Promise<PartnerStanding> {
  const history = (await ratingRowsOf(db, record, decisionId, historyLimit)).map(ratingOf);
  const facts = history.map((rating) => ({
    ...rating,
    decisionId: rating.decisionId ?? '',
    memberId: rating.memberId ?? '',
  }));
  const byId = new Map(history.map((rating) => [rating.id, rating]));
  const scales = ratingScales.flatMap(({ id }): ScaleStanding[] => {
    const newest = ratingsFor(facts, id, decisionId ?? '');
    const current = byId.get(newest[0]?.id ?? '');
    if (current === undefined) return [];
    return [
      {
        scale: id,
        current,
        isStale: isStale(current.ratedOn, today),
        isFromWhole: decisionId !== null && current.decisionId === null,
        others: otherViews(newest).flatMap((rating) => byId.get(rating.id) ?? []),
      },
    ];
  });
  return { scales, derived: await derivedStance(db, record, scales), history };
}

async function derivedStance(
  db: DbReader,
  record: PartnerRef,
  scales: readonly ScaleStanding[],
): Promise<PartnerStanding['derived']> {
  if (record.type === 'people') return null;
  const found = (await peoplesStances(db, [record.id])).get(record.id);
  if (found === undefined) return null;
  const own = ratingNumber(scales.find((scale) => scale.scale === 'stance')?.current.value ?? '');
  return { ...found, isSplit: isSplit(own, found.stance) };
}
