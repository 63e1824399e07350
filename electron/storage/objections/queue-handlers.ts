import { demandObjection, insertObjection } from '#db/objections/objections-repository.ts';
import { demandWaiting, originOfQuestion, sortQuestion } from '#db/objections/question-queue.ts';
import { dayOf } from '#shared/dates.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

/** What is done with the questions that wait. */
export const queueHandlers = {
  acceptQuestion: os.objections.acceptQuestion.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'objections.acceptQuestion', async (writer) => {
      const question = await demandWaiting(writer.trx, input.questionId);
      await insertObjection(writer, id, { text: input.text, reply: question.answer }, originOfQuestion(question));
      await sortQuestion(writer, question, id, dayOf(context.clock()));
      return { value: id, summary: `Added the objection ${quoted(input.text)} from a question` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  joinQuestion: os.objections.joinQuestion.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.joinQuestion', async (writer) => {
      const question = await demandWaiting(writer.trx, input.questionId);
      const objection = await demandObjection(writer.trx, input.objectionId);
      const version = await sortQuestion(writer, question, objection.id, dayOf(context.clock()));
      return { value: version, summary: `Put a question to the objection ${quoted(objection.text)}` };
    });
    return { id: input.questionId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  dismissQuestion: os.objections.dismissQuestion.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.dismissQuestion', async (writer) => {
      const question = await demandWaiting(writer.trx, input.questionId);
      const version = await sortQuestion(writer, question, '', dayOf(context.clock()));
      return { value: version, summary: `Set the question ${quoted(question.text)} aside` };
    });
    return { id: input.questionId, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
