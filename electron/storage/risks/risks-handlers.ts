import { demandPartners } from '#db/records/demand-records.ts';
import { demandExternalEvent } from '#db/external-events/external-events-repository.ts';
import { demandRisk, insertRisk, listRisks, readExposure, readRisk, updateRisk } from '#db/risks/risks-repository.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { riskCategories, riskStatuses, riskVelocities } from '#shared/content/risks.ts';
import type { RiskPatch } from '#shared/contract/risks.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const risksHandlers = {
  list: os.risks.list.handler(({ context }) => listRisks(workspaceDb(context).read)),

  get: os.risks.get.handler(({ input, context }) => readRisk(workspaceDb(context).read, input.id)),

  exposure: os.risks.exposure.handler(({ context }) => readExposure(workspaceDb(context).read)),

  create: os.risks.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'risks.create', async (writer) => {
      await validate(writer, input);
      await insertRisk(writer, id, input);
      return { value: id, summary: `Added the risk “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.risks.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'risks.update', async (writer) => {
      const before = await demandRisk(writer.trx, id);
      await validate(writer, {
        ...patch,
        ...(patch.ownerPersonId === before.owner_person_id ? { ownerPersonId: undefined } : {}),
        ...(patch.eventId === before.event_id ? { eventId: undefined } : {}),
        ...(patch.category === before.category ? { category: undefined } : {}),
      });
      const saved = await updateRisk(writer, before, input.version, patch);
      return { value: saved.version, summary: `Changed the risk “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.risks.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'risks.trash', async (writer) => {
      const { title } = await demandRisk(writer.trx, input.id);
      const saved = await writer.update('risks', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the risk “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: choices, a day in reach, and an owner who is in use. */
async function validate(
  writer: StepWriter,
  fields: { readonly [Field in keyof RiskPatch]?: RiskPatch[Field] | undefined },
): Promise<void> {
  if (fields.category !== '') demandChoice('category', fields.category, riskCategories);
  demandChoice('status', fields.status, riskStatuses);
  demandChoice('velocity', fields.velocity, riskVelocities);
  demandDay('reviewOn', fields.reviewOn);
  if (fields.eventId) await demandExternalEvent(writer.trx, fields.eventId);
  if (fields.ownerPersonId !== undefined && fields.ownerPersonId !== null && fields.ownerPersonId !== '')
    await demandPartners(writer.trx, [{ type: 'people', id: fields.ownerPersonId }]);
}
