import type { Rating } from '#shared/contract/assessments.ts';
import type { RatingFacts } from '#shared/domain/assessments/current-ratings.ts';

import type { AssessmentRow } from '../schema/standings.ts';

/** What the rules look at in a row. */
export function ratingFactsOf(row: AssessmentRow): RatingFacts {
  return {
    id: row.id,
    scale: row.scale,
    value: row.value,
    decisionId: row.decision_id,
    memberId: row.member_id,
    ratedOn: row.rated_on,
    createdAt: row.created_at,
  };
}

/** A row as screens know it. */
export function ratingOf(row: AssessmentRow): Rating {
  return {
    id: row.id,
    scale: row.scale,
    value: row.value,
    decisionId: row.decision_id || null,
    memberId: row.member_id || null,
    ratedOn: row.rated_on,
    basis: row.basis,
    confidence: row.confidence,
    note: row.note,
    source: row.source,
    interactionId: row.interaction_id || null,
    createdAt: row.created_at,
  };
}
