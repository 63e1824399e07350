import { reviewSubjects, type Review, type ReviewDraft, type ReviewPatch } from '#shared/contract/reviews.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { AfterActionReviewRow } from '../schema/learning.ts';

/** Reviews in use, the latest first, those of one subject where it is named; at most 500. */
export async function listReviews(db: DbReader, subjectId: string | null): Promise<Review[]> {
  let query = db.selectFrom('after_action_reviews').selectAll().where(isLive('after_action_reviews'));
  if (subjectId !== null) query = query.where('subject_id', '=', subjectId);
  return reviewsOf(db, await query.orderBy('held_on', 'desc').orderBy('id', 'desc').limit(500).execute());
}

/** A review, from the trash too. Fails with `notFound`. */
export async function readReview(db: DbReader, id: string): Promise<Review> {
  const rows = await db.selectFrom('after_action_reviews').selectAll().where('id', '=', id).execute();
  const [review] = await reviewsOf(db, rows);
  if (review === undefined) throw new AppError('notFound', { type: 'afterActionReviews', id });
  return review;
}

/** A review in use. Fails with `notFound`. */
export async function demandReview(db: DbReader, id: string): Promise<AfterActionReviewRow> {
  const row = await db
    .selectFrom('after_action_reviews')
    .selectAll()
    .where('id', '=', id)
    .where(isLive('after_action_reviews'))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'afterActionReviews', id });
  return row;
}

/** The row of a new review. */
export function newReviewRow(id: string, now: string, draft: ReviewDraft): AfterActionReviewRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    subject_type: '',
    subject_id: '',
    title: draft.title,
    held_on: draft.heldOn,
    planned: '',
    happened: '',
    why: '',
    next: '',
    keep: '',
    change: '',
    facilitator_person_id: '',
    ...reviewColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function reviewColumns(patch: ReviewPatch): Partial<AfterActionReviewRow> {
  return defined({
    subject_type: patch.subject === undefined ? undefined : (patch.subject?.type ?? ''),
    subject_id: patch.subject === undefined ? undefined : (patch.subject?.id ?? ''),
    title: patch.title,
    held_on: patch.heldOn,
    planned: patch.planned,
    happened: patch.happened,
    why: patch.why,
    next: patch.next,
    keep: patch.keep,
    change: patch.change,
    facilitator_person_id: nothing(patch.facilitatorPersonId),
  });
}

async function reviewsOf(db: DbReader, rows: readonly AfterActionReviewRow[]): Promise<Review[]> {
  if (rows.length === 0) return [];
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => {
      const subject = subjectOf(row);
      return [
        ...(subject === null ? [] : [subject]),
        ...(row.facilitator_person_id === '' ? [] : [{ type: 'people' as const, id: row.facilitator_person_id }]),
      ];
    }),
  );
  const lessons = await db
    .selectFrom('lessons')
    .select(['id', 'title', 'status', 'review_id'])
    .where(
      'review_id',
      'in',
      rows.map((row) => row.id),
    )
    .where(isLive('lessons'))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    subject: subjectOf(row),
    subjectLabel: labels.get(row.subject_id) ?? null,
    title: row.title,
    heldOn: row.held_on,
    planned: row.planned,
    happened: row.happened,
    why: row.why,
    next: row.next,
    keep: row.keep,
    change: row.change,
    facilitatorPersonId: row.facilitator_person_id || null,
    facilitator: labels.get(row.facilitator_person_id) ?? null,
    answered: [row.planned, row.happened, row.why, row.next].filter((answer) => answer !== '').length,
    lessons: lessons
      .filter((lesson) => lesson.review_id === row.id)
      .map(({ id, title, status }) => ({ id, title, status })),
    isInTrash: row.deleted_at !== '',
  }));
}

function subjectOf(row: AfterActionReviewRow): Review['subject'] {
  const type = reviewSubjects.find((subject) => subject === row.subject_type);
  return type === undefined ? null : { type, id: row.subject_id };
}
