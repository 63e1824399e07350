import { applyMerge } from '#db/merges/apply-merge.ts';
import { choicesByColumn, mergesOf, previewOf } from '#db/merges/merges-repository.ts';
import { planMerge } from '#db/merges/plan-merge.ts';
import { unmerge } from '#db/merges/unmerge.ts';
import { fieldOfColumn } from '#db/changes/field-words.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const mergesHandlers = {
  preview: os.merges.preview.handler(async ({ input, context }) => {
    const choices = choicesByColumn(input.type, input.choices);
    return previewOf(await planMerge(workspaceDb(context).read, { ...input, choices }), choices);
  }),

  merge: os.merges.merge.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'merges.merge', async (writer) => {
      const choices = choicesByColumn(input.type, input.choices);
      const plan = await planMerge(writer.trx, { ...input, choices });
      await applyMerge(writer, id, plan);
      return { value: id, summary: `Merged ${String(plan.other['name'])} into ${String(plan.kept['name'])}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  of: os.merges.of.handler(({ input, context }) => mergesOf(workspaceDb(context).read, input.id)),

  unmerge: os.merges.unmerge.handler(async ({ input, context }) => {
    const result = await runStep(context, 'merges.unmerge', async (writer) => {
      const report = await unmerge(writer, input.id);
      return { value: report, summary: `Took ${report.otherName} out of the record that they were merged into` };
    });
    const { otherId, movedBack, changedSince, keptFields } = result.value;
    return {
      id: otherId,
      version: 1,
      changeSetId: result.changeSetId,
      summary: result.summary,
      otherId,
      movedBack,
      changedSince,
      keptFields: keptFields.map(fieldOfColumn),
    };
  }),
};
