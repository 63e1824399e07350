import { engagementOverview } from '#db/engagement/engagement-overview.ts';
import { demandFeedback, feedbackColumns, feedbackList, newFeedbackRow } from '#db/engagement/feedback.ts';
import {
  demandStipend,
  demandSupport,
  saveStipend,
  saveSupport,
  stipendList,
  supportList,
} from '#db/engagement/stipends.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { dayOf } from '#shared/dates.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { youSaidWeDid } from '#shared/domain/program/you-said.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { demandMeetingInUse, validateFeedback, validateSupport } from './validate-engagement.ts';

/* Sentences of the history name nobody and quote nothing: they are read over shoulders. */
export const engagementHandlers = {
  overview: os.engagement.overview.handler(({ input, context }) =>
    engagementOverview(workspaceDb(context).read, input.today),
  ),

  feedback: os.engagement.feedback.handler(({ input, context }) =>
    feedbackList(workspaceDb(context).read, input.hideRestricted),
  ),

  createFeedback: os.engagement.createFeedback.handler(async ({ input, context }) => {
    const id = newId();
    const { today, ...draft } = input;
    const result = await runStep(context, 'engagement.createFeedback', async (writer) => {
      await validateFeedback(writer.trx, draft, today);
      await writer.insert('feedback', [newFeedbackRow(id, writer.now, draft)]);
      return { value: id, summary: 'Wrote down feedback' };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateFeedback: os.engagement.updateFeedback.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'engagement.updateFeedback', async (writer) => {
      const before = await demandFeedback(writer.trx, id);
      await validateFeedback(writer.trx, patch, input.today, before);
      const saved = await writer.update('feedback', id, feedbackColumns(patch), input.version);
      return { value: saved.version, summary: 'Changed feedback' };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashFeedback: os.engagement.trashFeedback.handler(async ({ input, context }) => {
    const result = await runStep(context, 'engagement.trashFeedback', async (writer) => {
      await demandFeedback(writer.trx, input.id);
      const saved = await writer.update('feedback', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: 'Moved feedback to the trash' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  youSaid: os.engagement.youSaid.handler(async ({ context }) =>
    youSaidWeDid(await feedbackList(workspaceDb(context).read, true), dayOf(context.clock())),
  ),

  stipends: os.engagement.stipends.handler(({ input, context }) =>
    stipendList(workspaceDb(context).read, input.today, input.hideRestricted),
  ),

  saveStipend: os.engagement.saveStipend.handler(async ({ input, context }) => {
    const { stipend } = input;
    demandDay('dueOn', stipend.dueOn);
    demandPastDay('paidOn', stipend.paidOn, input.today);
    const result = await runStep(context, 'engagement.saveStipend', async (writer) => {
      await demandPartners(writer.trx, [{ type: 'people', id: stipend.personId }]);
      if (stipend.meetingId !== null) await demandMeetingInUse(writer.trx, stipend.meetingId);
      const value = await saveStipend(writer, input.id, input.version, stipend);
      return { value, summary: input.id === null ? 'Added a stipend' : 'Changed a stipend' };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeStipend: os.engagement.removeStipend.handler(async ({ input, context }) => {
    const result = await runStep(context, 'engagement.removeStipend', async (writer) => {
      await demandStipend(writer.trx, input.id);
      await writer.remove('stipends', [input.id]);
      return { value: 1, summary: 'Removed a stipend' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  supports: os.engagement.supports.handler(({ input, context }) =>
    supportList(workspaceDb(context).read, input.hideRestricted),
  ),

  saveSupport: os.engagement.saveSupport.handler(async ({ input, context }) => {
    const result = await runStep(context, 'engagement.saveSupport', async (writer) => {
      await validateSupport(writer.trx, input.support);
      const value = await saveSupport(writer, input.id, input.version, input.support);
      return { value, summary: input.id === null ? 'Added a support' : 'Changed a support' };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeSupport: os.engagement.removeSupport.handler(async ({ input, context }) => {
    const result = await runStep(context, 'engagement.removeSupport', async (writer) => {
      await demandSupport(writer.trx, input.id);
      await writer.remove('engagement_supports', [input.id]);
      return { value: 1, summary: 'Removed a support' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
