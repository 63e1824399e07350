import type { DbReader } from '#db/dialects/dialect.ts';
import { demandLesson, lessonColumns, listLessons, newLessonRow, readLesson } from '#db/learning/lessons-repository.ts';
import { demandReview } from '#db/learning/reviews-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { LessonRow } from '#db/schema/learning.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { roadmapSteps } from '#shared/content/learning.ts';
import type { LessonPatch } from '#shared/contract/lessons.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { isProven } from '#shared/domain/learning/lesson-status.ts';
import { taskAdded } from '#shared/domain/tasks/task-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

/** Days until a task that puts a lesson to use is due. */
const daysToUse = 14;

export const lessonsHandlers = {
  list: os.lessons.list.handler(({ input, context }) => listLessons(workspaceDb(context).read, input)),

  get: os.lessons.get.handler(({ input, context }) => readLesson(workspaceDb(context).read, input.id)),

  create: os.lessons.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'lessons.create', async (writer) => {
      await validate(writer.trx, input, newLessonRow(id, writer.now, input));
      await writer.insert('lessons', [newLessonRow(id, writer.now, input)]);
      return { value: id, summary: `Wrote down the lesson “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.lessons.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'lessons.update', async (writer) => {
      const before = await demandLesson(writer.trx, id);
      await validate(writer.trx, patch, { ...before, ...lessonColumns(patch) }, before);
      const saved = await writer.update('lessons', id, lessonColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the lesson “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.lessons.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'lessons.trash', async (writer) => {
      const { title } = await demandLesson(writer.trx, input.id);
      const saved = await writer.update('lessons', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the lesson “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  toTask: os.lessons.toTask.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'lessons.toTask', async (writer) => {
      const lesson = await demandLesson(writer.trx, input.id);
      const title = `Put to use: ${lesson.title}`.slice(0, 1_000);
      const origin = { type: 'lessons' as const, id: lesson.id };
      const dueOn = addDays(today, daysToUse);
      await insertTasks(writer, [{ id, title, description: lesson.steps || lesson.again, dueOn, origin }], today);
      return { value: id, summary: taskAdded(title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: steps that are known, a best practice that is one, a contact and a review that are in use. */
async function validate(db: DbReader, patch: LessonPatch, after: LessonRow, before?: LessonRow): Promise<void> {
  for (const step of patch.roadmapSteps ?? []) demandChoice('roadmapSteps', step, roadmapSteps);
  if (after.status === 'best-practice' && !isProven(after.times_worked, after.confirmed_by))
    throw new AppError('invalid', { field: 'status', reason: 'notProven' });
  if (patch.contactPersonId && patch.contactPersonId !== before?.contact_person_id)
    await demandPartners(db, [{ type: 'people', id: patch.contactPersonId }]);
  if (patch.reviewId && patch.reviewId !== before?.review_id) await demandReview(db, patch.reviewId);
}
