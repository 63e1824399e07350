import { demandPartners } from '#db/records/demand-records.ts';
import { demandQuestion, demandSession } from '#db/sessions/sessions-repository.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

/** The questions that are asked at a session. */
export const questionHandlers = {
  addQuestion: os.sessions.addQuestion.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'sessions.addQuestion', async (writer) => {
      const row = await demandSession(writer.trx, input.sessionId);
      if (input.askedBy !== null) await demandPartners(writer.trx, [input.askedBy]);
      await writer.insert('session_questions', [
        {
          id,
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          record_type: input.askedBy?.type ?? '',
          record_id: input.askedBy?.id ?? '',
          session_id: row.id,
          meeting_id: '',
          text: input.text,
          answer: input.answer,
          objection_id: '',
          sorted_on: '',
        },
      ]);
      return { value: id, summary: `Noted a question at ${row.title}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setQuestion: os.sessions.setQuestion.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'sessions.setQuestion', async (writer) => {
      await demandQuestion(writer.trx, id);
      const saved = await writer.update('session_questions', id, {
        ...(patch.text !== undefined && { text: patch.text }),
        ...(patch.answer !== undefined && { answer: patch.answer }),
      });
      return { value: saved.version, summary: 'Changed a question of a session' };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeQuestion: os.sessions.removeQuestion.handler(async ({ input, context }) => {
    const result = await runStep(context, 'sessions.removeQuestion', async (writer) => {
      const row = await demandQuestion(writer.trx, input.id);
      await writer.remove('session_questions', [input.id]);
      return { value: row.version, summary: 'Removed a question of a session' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
