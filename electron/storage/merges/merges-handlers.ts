import { applyMerge } from '#db/merges/apply-merge.ts';
import { sidesOf } from '#db/duplicates/duplicate-sides.ts';
import { choicesByColumn, mergesOf, mergesOfStep, previewOf } from '#db/merges/merges-repository.ts';
import { planMerge } from '#db/merges/plan-merge.ts';
import { unmerge } from '#db/merges/unmerge.ts';
import { getChangeSet } from '#db/changes/changes-repository.ts';
import { fieldOfColumn } from '#db/changes/field-words.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const mergesHandlers = {
  preview: os.merges.preview.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    const choices = choicesByColumn(input.type, input.choices);
    const plans = await planMerge(read, { ...input, choices });
    const ids = [input.keptId, ...input.otherIds];
    const sides = await sidesOf(read, input.type, ids);
    return {
      records: ids.flatMap((id) => sides.get(id) ?? []),
      ...(await previewOf(read, plans, choices)),
    };
  }),

  merge: os.merges.merge.handler(async ({ input, context }) => {
    const result = await runStep(context, 'merges.merge', async (writer) => {
      const choices = choicesByColumn(input.type, input.choices);
      const plans = await planMerge(writer.trx, { ...input, choices });
      const mergeIds = await applyMerge(writer, plans);
      const names = plans.map((plan) => String(plan.other['name']));
      const gone = names.length > 2 ? `${names.length} records` : names.join(' and ');
      return { value: mergeIds, summary: `Merged ${gone} into ${String(plans[0]?.kept['name'])}` };
    });
    return {
      id: input.keptId,
      version: 1,
      changeSetId: result.changeSetId,
      summary: result.summary,
      mergeIds: result.value,
    };
  }),

  ofStep: os.merges.ofStep.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    return mergesOfStep(read, await getChangeSet(read, input.changeSetId));
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
