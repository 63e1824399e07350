import {
  agreementColumns,
  demandFrameRow,
  evaluationFrame,
  frameTables,
  partnershipColumns,
  saveFrameRow,
  sessionColumns,
  setAnswer,
} from '#db/evaluation/evaluation-frame.ts';
import { demandValue, saveValue } from '#db/evaluation/indicator-values.ts';
import { toldBy } from '#db/evaluation/told-by.ts';
import { demandIndicator, indicatorColumns, indicatorList, newIndicatorRow } from '#db/evaluation/indicators.ts';
import { evaluationPlan } from '#shared/content/program/evaluation-plan.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import {
  validateAgreement,
  validateIndicator,
  validatePartnership,
  validateSession,
  validateValue,
} from './validate-evaluation.ts';

export const evaluationHandlers = {
  indicators: os.evaluation.indicators.handler(({ context }) => indicatorList(workspaceDb(context).read)),

  createIndicator: os.evaluation.createIndicator.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'evaluation.createIndicator', async (writer) => {
      await validateIndicator(writer.trx, input);
      await writer.insert('indicators', [newIndicatorRow(id, writer.now, input)]);
      return { value: id, summary: `Added the indicator “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateIndicator: os.evaluation.updateIndicator.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'evaluation.updateIndicator', async (writer) => {
      const before = await demandIndicator(writer.trx, id);
      await validateIndicator(writer.trx, patch, before);
      const saved = await writer.update('indicators', id, indicatorColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the indicator “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashIndicator: os.evaluation.trashIndicator.handler(async ({ input, context }) => {
    const result = await runStep(context, 'evaluation.trashIndicator', async (writer) => {
      const { title } = await demandIndicator(writer.trx, input.id);
      const saved = await writer.update('indicators', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the indicator “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  saveValue: os.evaluation.saveValue.handler(async ({ input, context }) => {
    const result = await runStep(context, 'evaluation.saveValue', async (writer) => {
      const indicator = await demandIndicator(writer.trx, input.indicatorId);
      validateValue(indicator, input.value);
      const value = await saveValue(writer, indicator, input.id, input.version, input.value);
      return { value, summary: `Wrote a figure for “${indicator.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeValue: os.evaluation.removeValue.handler(async ({ input, context }) => {
    const result = await runStep(context, 'evaluation.removeValue', async (writer) => {
      await demandValue(writer.trx, input.id);
      await writer.remove('indicator_values', [input.id]);
      return { value: 1, summary: 'Removed a figure' };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  toldBy: os.evaluation.toldBy.handler(({ input, context }) => toldBy(workspaceDb(context).read, input.evidenceId)),

  frame: os.evaluation.frame.handler(({ context }) => evaluationFrame(workspaceDb(context).read)),

  answer: os.evaluation.answer.handler(async ({ input, context }) => {
    demandChoice('question', input.question, evaluationPlan);
    demandDay('settledOn', input.settledOn);
    const label = evaluationPlan.find(({ id }) => id === input.question)?.label ?? '';
    const result = await runStep(context, 'evaluation.answer', async (writer) => {
      await setAnswer(writer, input.question, input.answer, input.settledOn);
      return { value: 1, summary: `Answered “${label}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  saveAgreement: os.evaluation.saveAgreement.handler(async ({ input, context }) => {
    const { id, version, agreement } = input;
    const result = await runStep(context, 'evaluation.saveAgreement', async (writer) => {
      await validateAgreement(writer.trx, agreement);
      const value = await saveFrameRow(writer, 'agreement', id, version, agreementColumns(agreement));
      return { value, summary: `${id === null ? 'Added' : 'Changed'} the data agreement “${agreement.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  savePartnership: os.evaluation.savePartnership.handler(async ({ input, context }) => {
    const { id, version, partnership } = input;
    const result = await runStep(context, 'evaluation.savePartnership', async (writer) => {
      await validatePartnership(writer.trx, partnership);
      const value = await saveFrameRow(writer, 'partnership', id, version, partnershipColumns(partnership));
      return { value, summary: `${id === null ? 'Added' : 'Changed'} the partnership “${partnership.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  saveSession: os.evaluation.saveSession.handler(async ({ input, context }) => {
    const { id, version, session } = input;
    const result = await runStep(context, 'evaluation.saveSession', async (writer) => {
      await validateSession(writer.trx, session);
      const value = await saveFrameRow(writer, 'session', id, version, sessionColumns(session));
      return { value, summary: `${id === null ? 'Added' : 'Changed'} the learning session “${session.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removePart: os.evaluation.removePart.handler(async ({ input, context }) => {
    const result = await runStep(context, 'evaluation.removePart', async (writer) => {
      const title = await demandFrameRow(writer.trx, input.kind, input.id);
      await writer.remove(frameTables[input.kind], [input.id]);
      return { value: 1, summary: `Removed “${title}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
