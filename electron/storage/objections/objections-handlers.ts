import { demandEvidence } from '#db/evidence/evidence-repository.ts';
import {
  demandObjection,
  insertObjection,
  insertObjectionTemplates,
  updateObjection,
} from '#db/objections/objections-repository.ts';
import { waitingQuestions } from '#db/objections/question-queue.ts';
import { listObjections, listRehearsals, objectionsOfPartner, readObjection } from '#db/objections/read-objections.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import type { ObjectionRow } from '#db/schema/objections.ts';
import { objectionStatuses, objectionTemplateById } from '#shared/content/objections.ts';
import type { ObjectionPatch } from '#shared/contract/objections.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { countWords, quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { heardHandlers } from './heard-handlers.ts';
import { queueHandlers } from './queue-handlers.ts';

export const objectionsHandlers = {
  ...heardHandlers,
  ...queueHandlers,

  list: os.objections.list.handler(({ context }) =>
    listObjections(workspaceDb(context).read, context.open.workspace?.meId ?? ''),
  ),

  get: os.objections.get.handler(({ input, context }) =>
    readObjection(workspaceDb(context).read, input.id, context.open.workspace?.meId ?? ''),
  ),

  rehearsals: os.objections.rehearsals.handler(({ context }) => listRehearsals(workspaceDb(context).read)),

  queue: os.objections.queue.handler(({ context }) => waitingQuestions(workspaceDb(context).read)),

  ofPartner: os.objections.ofPartner.handler(({ input, context }) =>
    objectionsOfPartner(workspaceDb(context).read, input),
  ),

  create: os.objections.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'objections.create', async (writer) => {
      await validateObjection(writer, input, null);
      await insertObjection(writer, id, input);
      return { value: id, summary: `Added the objection ${quoted(input.text)}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addTemplates: os.objections.addTemplates.handler(async ({ input, context }) => {
    const templates = [...new Set(input.objections)].map((id) => {
      const template = objectionTemplateById(id);
      if (template === undefined)
        throw new AppError('invalid', { field: 'objections', reason: 'unknownChoice', value: id });
      return template;
    });
    const result = await runStep(context, 'objections.addTemplates', async (writer) => {
      const count = await insertObjectionTemplates(writer, templates);
      return { value: count, summary: `Added ${countWords(count, 'objection', 'objections')}` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.objections.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'objections.update', async (writer) => {
      const before = await demandObjection(writer.trx, id);
      await validateObjection(writer, patch, before);
      const saved = await updateObjection(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed the objection ${quoted(patch.text ?? before.text)}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.objections.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'objections.trash', async (writer) => {
      const { text } = await demandObjection(writer.trx, input.id);
      const saved = await writer.update('objections', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the objection ${quoted(text)} to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** Checks what zod cannot: a status, and a card and a messenger that are in use unless they stood there before. */
async function validateObjection(
  writer: StepWriter,
  fields: ObjectionPatch,
  before: ObjectionRow | null,
): Promise<void> {
  demandChoice('status', fields.status, objectionStatuses);
  if (fields.evidenceId && fields.evidenceId !== before?.evidence_id)
    await demandEvidence(writer.trx, fields.evidenceId);
  if (fields.messengerId && fields.messengerId !== before?.messenger_person_id)
    await demandPartners(writer.trx, [{ type: 'people', id: fields.messengerId }]);
}
