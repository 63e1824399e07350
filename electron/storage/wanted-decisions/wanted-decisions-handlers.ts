import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import {
  getDecision,
  insertDecision,
  listDecisions,
  roleHolders,
  updateDecision,
} from '#db/wanted-decisions/wanted-decisions-repository.ts';
import { decisionRoles, wantedDecisionStatuses } from '#shared/content/ratings.ts';
import { demandChoice, demandDay } from '#shared/domain/input-checks.ts';
import { decisionAdded, decisionChanged, decisionTrashed } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const wantedDecisionsHandlers = {
  list: os.wantedDecisions.list.handler(({ input, context }) => listDecisions(workspaceDb(context).read, input.status)),

  get: os.wantedDecisions.get.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const order = decisionRoles.map((role) => role.id);
    return { decision: await getDecision(db, input.id), roles: await roleHolders(db, input.id, order) };
  }),

  create: os.wantedDecisions.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'wantedDecisions.create', async (writer) => {
      await validate(writer, input);
      await insertDecision(writer, id, input);
      return { value: id, summary: decisionAdded(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.wantedDecisions.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'wantedDecisions.update', async (writer) => {
      const before = await demandInUse(writer, id);
      await validate(writer, {
        ...patch,
        ...(patch.organizationId === before.organizationId ? { organizationId: undefined } : {}),
      });
      const saved = await updateDecision(writer, id, input.version, patch);
      return { value: saved.version, summary: decisionChanged(patch.title ?? before.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.wantedDecisions.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'wantedDecisions.trash', async (writer) => {
      const { title } = await demandInUse(writer, input.id);
      const saved = await writer.update('wanted_decisions', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: decisionTrashed(title) };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function demandInUse(writer: StepWriter, id: string): ReturnType<typeof getDecision> {
  const decision = await getDecision(writer.trx, id);
  if (decision.isInTrash) throw new AppError('notFound', { type: 'wantedDecisions', id });
  return decision;
}

/** Checks what zod cannot: the status, a day in reach and a body that is in use; one that was named before may be in the trash. */
async function validate(
  writer: StepWriter,
  fields: {
    readonly status?: string | undefined;
    readonly decidesOn?: string | null | undefined;
    readonly organizationId?: string | null | undefined;
  },
): Promise<void> {
  demandChoice('status', fields.status, wantedDecisionStatuses);
  demandDay('decidesOn', fields.decidesOn);
  if (fields.organizationId !== undefined && fields.organizationId !== null && fields.organizationId !== '')
    await demandPartners(writer.trx, [{ type: 'organizations', id: fields.organizationId }]);
}
