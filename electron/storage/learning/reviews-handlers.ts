import type { DbReader } from '#db/dialects/dialect.ts';
import { namesInText } from '#db/learning/names-in-text.ts';
import { demandReview, listReviews, newReviewRow, readReview, reviewColumns } from '#db/learning/reviews-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { liveIds } from '#db/trash/trash-repository.ts';
import type { AfterActionReviewRow } from '#db/schema/learning.ts';
import type { ReviewPatch } from '#shared/contract/reviews.ts';
import { dayOf } from '#shared/dates.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const reviewsHandlers = {
  list: os.reviews.list.handler(({ input, context }) => listReviews(workspaceDb(context).read, input.subjectId)),

  get: os.reviews.get.handler(({ input, context }) => readReview(workspaceDb(context).read, input.id)),

  create: os.reviews.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'reviews.create', async (writer) => {
      await validate(writer.trx, input, dayOf(context.clock()));
      await writer.insert('after_action_reviews', [newReviewRow(id, writer.now, input)]);
      return { value: id, summary: `Wrote the review “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.reviews.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'reviews.update', async (writer) => {
      const before = await demandReview(writer.trx, id);
      await validate(writer.trx, patch, dayOf(context.clock()), before);
      const saved = await writer.update('after_action_reviews', id, reviewColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the review “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.reviews.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'reviews.trash', async (writer) => {
      const { title } = await demandReview(writer.trx, input.id);
      const saved = await writer.update('after_action_reviews', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the review “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  namesIn: os.reviews.namesIn.handler(({ input, context }) => namesInText(workspaceDb(context).read, input.text)),
};

/** Checks what zod cannot: a day that is past, a subject that is there, and who led it. */
async function validate(db: DbReader, patch: ReviewPatch, today: string, before?: AfterActionReviewRow): Promise<void> {
  demandPastDay('heldOn', patch.heldOn, today);
  const { subject, facilitatorPersonId } = patch;
  if (subject && subject.id !== before?.subject_id && (await liveIds(db, subject.type, [subject.id])).length === 0)
    throw new AppError('notFound', { type: subject.type, id: subject.id });
  if (facilitatorPersonId && facilitatorPersonId !== before?.facilitator_person_id)
    await demandPartners(db, [{ type: 'people', id: facilitatorPersonId }]);
}
