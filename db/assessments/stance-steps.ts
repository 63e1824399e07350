import type { Rating } from '#shared/contract/assessments.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { newestFirst } from '#shared/domain/assessments/current-ratings.ts';
import { ratingNumber } from '#shared/domain/assessments/rating-values.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { ratingFactsOf, ratingOf } from './rating-rows.ts';

interface Step {
  readonly from: number | null;
  readonly to: number | null;
}

/** The stances of a partner, each with the one before it: those seen at a contact by the contact, the others by their own id. */
interface StanceSteps {
  readonly atContact: ReadonlyMap<string, Step>;
  readonly alone: ReadonlyMap<string, { rating: Rating; stance: Step; decision: string | null }>;
}

/** Reads how a partner's stance went, oldest first, about the whole and about each decision apart. */
export async function stanceSteps(db: DbReader, record: PartnerRef): Promise<StanceSteps> {
  const rows = await db
    .selectFrom('assessments')
    .leftJoin('wanted_decisions', 'wanted_decisions.id', 'assessments.decision_id')
    .selectAll('assessments')
    .select('wanted_decisions.title')
    .where('assessments.record_id', '=', record.id)
    .where('assessments.scale', '=', 'stance')
    .where(isLive('assessments'))
    .execute();
  const atContact = new Map<string, Step>();
  const alone = new Map<string, { rating: Rating; stance: Step; decision: string | null }>();
  const last = new Map<string, number | null>();
  for (const row of rows.toSorted((left, right) => newestFirst(ratingFactsOf(right), ratingFactsOf(left)))) {
    const stance = { from: last.get(row.decision_id) ?? null, to: ratingNumber(row.value) };
    last.set(row.decision_id, stance.to ?? stance.from);
    if (row.interaction_id === '') alone.set(row.id, { rating: ratingOf(row), stance, decision: row.title });
    else if (row.decision_id === '' || !atContact.has(row.interaction_id)) atContact.set(row.interaction_id, stance);
  }
  return { atContact, alone };
}
