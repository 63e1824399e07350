import { demandCampaign } from '#db/campaigns/campaigns-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { demandDecision } from '#db/decisions/read-decisions.ts';
import { demandGoal } from '#db/goals/goals-repository.ts';
import { demandLoss, listLosses, lossColumns, newLossRow, readLoss } from '#db/learning/losses-repository.ts';
import { lossKinds } from '#shared/content/learning.ts';
import type { LossPatch } from '#shared/contract/losses.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const lossesHandlers = {
  list: os.losses.list.handler(({ input, context }) => listLosses(workspaceDb(context).read, input.from)),

  get: os.losses.get.handler(({ input, context }) => readLoss(workspaceDb(context).read, input.id)),

  create: os.losses.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'losses.create', async (writer) => {
      await validate(writer.trx, input, dayOf(context.clock()));
      await writer.insert('losses', [newLossRow(id, writer.now, input)]);
      return { value: id, summary: `Wrote down the loss “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.losses.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'losses.update', async (writer) => {
      const before = await demandLoss(writer.trx, id);
      await validate(writer.trx, patch, dayOf(context.clock()));
      const saved = await writer.update('losses', id, lossColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the loss “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.losses.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'losses.trash', async (writer) => {
      const { title } = await demandLoss(writer.trx, input.id);
      const saved = await writer.update('losses', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the loss “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: a kind that is known, a day that is past, and records that are in use. */
async function validate(db: DbReader, patch: LossPatch, today: string): Promise<void> {
  if (patch.category !== '') demandChoice('category', patch.category, lossKinds);
  demandPastDay('lostOn', patch.lostOn, today);
  demandDay('revisitOn', patch.revisitOn);
  if (patch.goalId) await demandGoal(db, patch.goalId);
  if (patch.decisionId) await demandDecision(db, patch.decisionId);
  if (patch.campaignId) await demandCampaign(db, patch.campaignId);
}
