import {
  demandHolder,
  demandObjection,
  demandReply,
  insertHolder,
  newReplyRow,
  updateReply,
} from '#db/objections/objections-repository.ts';
import { replyCredits } from '#db/objections/reply-credits.ts';
import { getInteraction } from '#db/interactions/interactions-repository.ts';
import { parseWords } from '#db/json.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { replyResults } from '#shared/content/objections.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandPastDay } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

/** Who holds an objection, what was replied to them, and what came of it; how it was rehearsed. */
export const heardHandlers = {
  addHolder: os.objections.addHolder.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.addHolder', async (writer) => {
      const { text } = await demandObjection(writer.trx, input.objectionId);
      const names = await demandPartners(writer.trx, [input.record]);
      demandPastDay('heardOn', input.heardOn, dayOf(context.clock()));
      if (input.interactionId !== null) await getInteraction(writer.trx, input.interactionId);
      const id = await insertHolder(writer, input.objectionId, input.record, input);
      return { value: id, summary: `Noted that ${names.get(input.record.id) ?? ''} says ${quoted(text)}` };
    });
    return { id: result.value, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeHolder: os.objections.removeHolder.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.removeHolder', async (writer) => {
      const row = await demandHolder(writer.trx, input.id);
      await writer.remove('objection_holders', [input.id]);
      return { value: row.version, summary: `Removed who says ${quoted(row.text)}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  logReply: os.objections.logReply.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'objections.logReply', async (writer) => {
      const { text } = await demandObjection(writer.trx, input.objectionId);
      const names = await demandPartners(writer.trx, [input.record]);
      await validateReply(writer.trx, input, null, dayOf(context.clock()));
      if (input.interactionId !== null) await getInteraction(writer.trx, input.interactionId);
      await writer.insert('objection_replies', [newReplyRow(id, writer.now, input.objectionId, input.record, input)]);
      return { value: id, summary: `Logged a reply to ${names.get(input.record.id) ?? ''} about ${quoted(text)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateReply: os.objections.updateReply.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.updateReply', async (writer) => {
      const before = await demandReply(writer.trx, input.id);
      await validateReply(writer.trx, input.patch, before.messenger_person_id, dayOf(context.clock()));
      const saved = await updateReply(writer, input.id, input.version, input.patch);
      return { value: saved.version, summary: 'Changed a reply to an objection' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeReply: os.objections.removeReply.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.removeReply', async (writer) => {
      const row = await demandReply(writer.trx, input.id);
      await writer.remove('objection_replies', [input.id]);
      return { value: row.version, summary: 'Removed a reply to an objection' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  credit: os.objections.credit.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.credit', async (writer) => {
      const row = await demandReply(writer.trx, input.id);
      if (input.assessmentId === null) {
        const saved = await writer.update('objection_replies', input.id, { assessment_id: '' });
        return { value: saved.version, summary: 'Took the credit for a move back' };
      }
      const proposed = (await replyCredits(writer.trx, [row])).get(row.id)?.proposed ?? null;
      if (proposed === null || proposed.assessmentId !== input.assessmentId)
        throw new AppError('invalid', { field: 'assessmentId', reason: 'notProposed' });
      const saved = await writer.update('objection_replies', input.id, {
        assessment_id: proposed.assessmentId,
        result: proposed.to > proposed.from ? 'moved' : 'worse',
      });
      return { value: saved.version, summary: `Credited a reply with the move of ${proposed.record.label}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  dismissCredit: os.objections.dismissCredit.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.dismissCredit', async (writer) => {
      const row = await demandReply(writer.trx, input.id);
      const dismissed = [...new Set([...parseWords(row.dismissed), input.assessmentId])];
      const saved = await writer.update('objection_replies', input.id, { dismissed: JSON.stringify(dismissed) });
      return { value: saved.version, summary: 'Said that a move did not come of a reply' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  rehearse: os.objections.rehearse.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'objections.rehearse', async (writer) => {
      const { text } = await demandObjection(writer.trx, input.objectionId);
      await writer.insert('rehearsals', [
        {
          id,
          version: 1,
          created_at: writer.now,
          updated_at: writer.now,
          objection_id: input.objectionId,
          member_id: writer.memberId,
          rehearsed_on: dayOf(context.clock()),
          score: input.score,
          note: input.note,
        },
      ]);
      return { value: id, summary: `Rehearsed ${quoted(text)}: ${input.score} of 3` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function validateReply(
  db: DbReader,
  fields: {
    readonly result?: string | undefined;
    readonly repliedOn?: string | undefined;
    readonly messengerId?: string | null | undefined;
  },
  messengerBefore: string | null,
  today: string,
): Promise<void> {
  demandChoice('result', fields.result, replyResults);
  demandPastDay('repliedOn', fields.repliedOn, today);
  if (fields.messengerId && fields.messengerId !== messengerBefore)
    await demandPartners(db, [{ type: 'people', id: fields.messengerId }]);
}
