import { demandMemo, memoColumns, newMemoRow, pathwayMemos } from '#db/program/memos.ts';
import { factsOfDay, programOverview } from '#db/program/program-overview.ts';
import { programOfDecision } from '#db/program/decided-parts.ts';
import { answerQuestion, demandPart, removePart, savePart } from '#db/program/program-parts.ts';
import { insertProgramTasks } from '#db/program/program-tasks.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validateAnswer, validateGap, validateMemo, validatePart } from './validate-program.ts';

export const programHandlers = {
  overview: os.program.overview.handler(({ input, context }) =>
    programOverview(workspaceDb(context).read, input.today),
  ),

  answer: os.program.answer.handler(async ({ input, context }) => {
    validateAnswer(input);
    const result = await runStep(context, 'program.answer', async (writer) => ({
      value: await answerQuestion(writer, input),
      summary: 'Changed a fact about the place',
    }));
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  savePart: os.program.savePart.handler(async ({ input, context }) => {
    const { id, version, part } = input;
    const result = await runStep(context, 'program.savePart', async (writer) => {
      await validatePart(writer.trx, part);
      const value = await savePart(writer, id, version, part);
      const words = optionLabel(`${part.kind}:${part.item}`);
      return { value, summary: `${id === null ? 'Added' : 'Changed'} “${words}” in the program` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removePart: os.program.removePart.handler(async ({ input, context }) => {
    const result = await runStep(context, 'program.removePart', async (writer) => {
      const { kind, item } = await demandPart(writer.trx, input.id);
      await removePart(writer, input.id);
      return { value: 1, summary: `Took “${optionLabel(`${kind}:${item}`)}” out of the program` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  planTask: os.program.planTask.handler(async ({ input, context }) => {
    const { kind, key, title, dueOn, ownerPersonId, today } = input;
    validateGap(kind, key);
    const id = newId();
    const result = await runStep(context, 'program.planTask', async (writer) => {
      await insertProgramTasks(writer, [{ kind, key, task: { id, title, dueOn, ownerPersonId } }], today);
      return { value: id, summary: `Added the task “${title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  memos: os.program.memos.handler(({ context }) => pathwayMemos(workspaceDb(context).read)),

  ofDecision: os.program.ofDecision.handler(({ input, context }) =>
    programOfDecision(workspaceDb(context).read, input.decisionId),
  ),

  createMemo: os.program.createMemo.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'program.createMemo', async (writer) => {
      await validateMemo(writer.trx, input.memo);
      const facts = await factsOfDay(writer.trx, input.memo.chosen, input.today);
      await writer.insert('pathway_memos', [newMemoRow(id, writer.now, input.memo, facts)]);
      return { value: id, summary: `Added the memo “${input.memo.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateMemo: os.program.updateMemo.handler(async ({ input, context }) => {
    const { id, memo } = input;
    const result = await runStep(context, 'program.updateMemo', async (writer) => {
      await demandMemo(writer.trx, id);
      await validateMemo(writer.trx, memo);
      const facts = input.isNewFacts ? { facts: await factsOfDay(writer.trx, memo.chosen, input.today) } : {};
      const saved = await writer.update('pathway_memos', id, { ...memoColumns(memo), ...facts }, input.version);
      return { value: saved.version, summary: `Changed the memo “${memo.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trashMemo: os.program.trashMemo.handler(async ({ input, context }) => {
    const result = await runStep(context, 'program.trashMemo', async (writer) => {
      const { title } = await demandMemo(writer.trx, input.id);
      const saved = await writer.update('pathway_memos', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the memo “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
