import {
  demandAgreement,
  getAgreement,
  insertAgreement,
  listAgreements,
  removeAgreement,
  updateAgreement,
} from '#db/agreements/agreements-repository.ts';
import { agreementValues, ownValues, partnerValues } from '#db/agreements/merge-values.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { demandMember, demandPartners } from '#db/records/demand-records.ts';
import { agreementStatuses } from '#shared/content/commitments.ts';
import { letterTemplates } from '#shared/content/letter-templates.ts';
import type { AgreementPatch, Signatory } from '#shared/contract/agreements.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { fillTemplate } from '#shared/domain/recruitment/fill-template.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { demandEndAfterStart } from '../commitments/validate-commitment.ts';
import { runStep, workspaceDb } from '../context.ts';
import { writeWordDocument } from '../files/write-docx.ts';
import { os } from '../procedures.ts';

export const agreementsHandlers = {
  list: os.agreements.list.handler(({ input, context }) => listAgreements(workspaceDb(context).read, input.record)),

  get: os.agreements.get.handler(({ input, context }) => getAgreement(workspaceDb(context).read, input.id)),

  create: os.agreements.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'agreements.create', async (writer) => {
      await validateAgreement(writer, input, dayOf(context.clock()));
      await insertAgreement(writer, id, input);
      return { value: id, summary: `Added an agreement: ${input.title}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.agreements.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'agreements.update', async (writer) => {
      const row = await demandAgreement(writer.trx, id);
      await validateAgreement(writer, patch, dayOf(context.clock()), {
        startsOn: row.starts_on || null,
        endsOn: row.ends_on || null,
      });
      const saved = await updateAgreement(writer, id, input.version, patch);
      return { value: saved.version, summary: `Changed an agreement: ${patch.title ?? row.title}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  remove: os.agreements.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'agreements.remove', async (writer) => {
      const row = await demandAgreement(writer.trx, input.id);
      await removeAgreement(writer, input.id);
      return { value: 0, summary: `Removed an agreement: ${row.title}` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  compose: os.agreements.compose.handler(async ({ input, context }) => {
    const template = letterTemplates.find((entry) => entry.id === input.template);
    if (template === undefined)
      throw new AppError('invalid', { field: 'template', reason: 'unknownChoice', value: input.template });
    const db = workspaceDb(context).read;
    const values = {
      ...(await ownValues(db, context.open.workspace?.meId ?? '', dayOf(context.clock()))),
      ...(input.agreementId === null ? {} : agreementValues(await getAgreement(db, input.agreementId))),
      ...(input.record === null ? {} : await partnerValues(db, input.record, input.commitmentId)),
    };
    const { text, missing } = fillTemplate(template.text, values);
    const title = values.title ?? [template.label, values.partner].filter(Boolean).join(', ');
    return { title, markdown: text, missing: [...missing] };
  }),

  saveDocument: os.agreements.saveDocument.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    await writeWordDocument(path, input.title, input.markdown);
    return { path };
  }),
};

async function validateAgreement(
  writer: StepWriter,
  fields: AgreementPatch,
  today: string,
  known: { readonly startsOn: string | null; readonly endsOn: string | null } = { startsOn: null, endsOn: null },
): Promise<void> {
  demandChoice('status', fields.status, agreementStatuses);
  for (const field of ['startsOn', 'endsOn', 'reviewOn'] as const) demandDay(field, fields[field]);
  demandEndAfterStart(
    fields.startsOn === undefined ? known.startsOn : fields.startsOn,
    fields.endsOn === undefined ? known.endsOn : fields.endsOn,
  );
  await demandMember(writer.trx, fields.ownerId);
  if (fields.signatories !== undefined) await validateSignatories(writer, fields.signatories, today);
}

async function validateSignatories(writer: StepWriter, signatories: readonly Signatory[], today: string) {
  const seen = new Set<string>();
  for (const { organizationId, signedOn } of signatories) {
    demandPastDay('signatories', signedOn, today);
    if (seen.has(organizationId))
      throw new AppError('invalid', { field: 'signatories', reason: 'signsTwice', value: organizationId });
    seen.add(organizationId);
  }
  await demandPartners(
    writer.trx,
    signatories.flatMap(({ organizationId, personId }) => [
      { type: 'organizations' as const, id: organizationId },
      ...(personId === null ? [] : [{ type: 'people' as const, id: personId }]),
    ]),
  );
}
