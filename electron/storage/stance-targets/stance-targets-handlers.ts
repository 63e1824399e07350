import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandMember, demandPartners } from '#db/records/demand-records.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import {
  demandStanceTarget,
  insertStanceTarget,
  listStanceTargets,
  refOf,
  updateStanceTarget,
} from '#db/stance-targets/stance-targets-repository.ts';
import { getDecision } from '#db/wanted-decisions/wanted-decisions-repository.ts';
import type { StanceTargetPatch } from '#shared/contract/stance-targets.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { ratingValueWords } from '#shared/domain/assessments/rating-words.ts';
import { targetPlanned, targetChanged, targetRemoved } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const stanceTargetsHandlers = {
  list: os.stanceTargets.list.handler(({ input, context }) =>
    listStanceTargets(workspaceDb(context).read, input.decisionId ?? ''),
  ),

  create: os.stanceTargets.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'stanceTargets.create', async (writer) => {
      await validate(writer, input.fromStance, input);
      if (input.decisionId !== null) await getDecision(writer.trx, input.decisionId);
      const names = await demandPartners(writer.trx, [input.record]);
      await insertStanceTarget(writer, id, input);
      const stance = ratingValueWords('stance', String(input.targetStance));
      return { value: id, summary: targetPlanned(names.get(input.record.id) ?? '', stance) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.stanceTargets.update.handler(async ({ input, context }) => {
    const result = await runStep(context, 'stanceTargets.update', async (writer) => {
      const row = await demandStanceTarget(writer.trx, input.id);
      await validate(writer, row.from_stance, input.patch);
      const saved = await updateStanceTarget(writer, input.id, input.version, input.patch);
      const labels = await recordLabels(writer.trx, [refOf(row)]);
      return { value: saved.version, summary: targetChanged(labels.get(row.record_id)?.label ?? '') };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.stanceTargets.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'stanceTargets.remove', async (writer) => {
      const row = await demandStanceTarget(writer.trx, input.id);
      const saved = await writer.update('stance_targets', input.id, { deleted_at: writer.now }, input.version);
      const labels = await recordLabels(writer.trx, [refOf(row)]);
      return { value: saved.version, summary: targetRemoved(labels.get(row.record_id)?.label ?? '') };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: a day in reach, an owner who exists, and a stance that is another one. */
async function validate(writer: StepWriter, from: number, fields: StanceTargetPatch): Promise<void> {
  demandDay('reviewOn', fields.reviewOn);
  await demandMember(writer.trx, fields.ownerId);
  if (fields.targetStance === from) throw new AppError('invalid', { field: 'targetStance', reason: 'sameStance' });
}
