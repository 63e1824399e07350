import type { PartnerRef } from '#shared/contract/base.ts';
import type { RatingDraft } from '#shared/contract/assessments.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import type { AssessmentRow } from '../schema/standings.ts';

/** A rating that was checked and has a day. */
export type CheckedRating = RatingDraft & { readonly ratedOn: string };

/** Adds ratings by the member who does it; answers their ids. */
export async function insertRatings(writer: StepWriter, ratings: readonly CheckedRating[]): Promise<string[]> {
  const rows = ratings.map((rating) => ratingRow(writer.now, writer.memberId, rating));
  await writer.insert('assessments', rows);
  return rows.map((row) => row.id);
}

/** The row of a new rating. */
export function ratingRow(now: string, memberId: string, rating: CheckedRating, id = newId()): AssessmentRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    record_type: rating.record.type,
    record_id: rating.record.id,
    decision_id: rating.decisionId ?? '',
    scale: rating.scale,
    value: rating.value,
    member_id: memberId,
    rated_on: rating.ratedOn,
    basis: rating.basis,
    confidence: rating.confidence,
    note: rating.note,
    source: rating.source,
    interaction_id: rating.interactionId ?? '',
  };
}

/** Every rating of a partner, newest first: about the coalition as a whole and, when one is named, about a decision. */
export async function ratingRowsOf(
  db: DbReader,
  record: PartnerRef,
  decisionId: string | null,
  limit: number,
): Promise<AssessmentRow[]> {
  return db
    .selectFrom('assessments')
    .selectAll()
    .where('record_id', '=', record.id)
    .where('decision_id', 'in', ['', ...(decisionId === null ? [] : [decisionId])])
    .where(isLive('assessments'))
    .orderBy('rated_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Which of these people are private: not known as public officials. */
export async function privatePeople(db: DbReader, refs: readonly PartnerRef[]): Promise<Set<string>> {
  const ids = refs.filter((ref) => ref.type === 'people').map((ref) => ref.id);
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').select('id').where('id', 'in', batch).where('is_public_official', '=', 0).execute(),
  );
  return new Set(rows.map((row) => row.id));
}

/** Fails with `notFound` for the first decision or contact that does not exist or is in the trash. */
export async function demandLinks(
  db: DbReader,
  type: 'wantedDecisions' | 'interactions',
  ids: readonly (string | null)[],
): Promise<void> {
  const wanted = ids.flatMap((id) => (id === null || id === '' ? [] : [id]));
  const table = type === 'interactions' ? 'interactions' : 'wanted_decisions';
  const rows = await selectInBatches(wanted, (batch) =>
    db.selectFrom(table).select('id').where('id', 'in', batch).where(isLive(table)).execute(),
  );
  const found = new Set(rows.map((row) => row.id));
  const missing = wanted.find((id) => !found.has(id));
  if (missing !== undefined) throw new AppError('notFound', { type, id: missing });
}
