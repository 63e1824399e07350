import type { StepWriter } from '#db/changes/step-writer.ts';
import { decisionTitles } from '#db/guidelines/decision-titles.ts';
import {
  clauseRowsOf,
  demandGuideline,
  demandSignature,
  demandVersion,
  isSigned,
  lastVersion,
  newSignatureRow,
  newVersionRow,
  updateGuideline,
} from '#db/guidelines/guidelines-repository.ts';
import { parseTexts } from '#db/json.ts';
import { defined } from '#db/partners/partner-mapping.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import type { GuidelineVersionRow } from '#db/schema/guidelines.ts';
import { addMonths, dayOf } from '#shared/dates.ts';
import { fillGuidelines, type ClauseText } from '#shared/domain/guidelines/clause-text.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { quoted } from '#shared/domain/summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep } from '../context.ts';
import { os } from '../procedures.ts';

/** How guidelines come into force: adopted versions, and who signed them. */
export const guidelineVersionsHandlers = {
  adopt: os.guidelines.adopt.handler(async ({ input, context }) => {
    const { id, adoptedOn } = input;
    const result = await runStep(context, 'guidelines.adopt', async (writer) => {
      const row = await demandGuideline(writer.trx, id);
      const last = await lastVersion(writer.trx, id);
      demandPastDay('adoptedOn', adoptedOn, dayOf(context.clock()));
      demandDay('reviewOn', input.reviewOn);
      if (last !== undefined && adoptedOn < last.adopted_on)
        throw new AppError('invalid', { field: 'adoptedOn', reason: 'beforeLastVersion', value: last.adopted_on });
      await demandDecision(writer, input.decisionId);
      const clauses = await textsOf(writer, id);
      const body = demandWhole(clauses, last);
      const number = (last?.number ?? 0) + 1;
      await writer.insert('guideline_versions', [
        newVersionRow(newId(), writer.now, {
          guideline_id: id,
          number,
          body,
          adopted_on: adoptedOn,
          decision_id: input.decisionId ?? '',
          note: input.note,
        }),
      ]);
      const reviewOn = input.reviewOn ?? addMonths(adoptedOn, reviewMonths(clauses));
      const saved = await updateGuideline(writer, id, input.version, { status: 'adopted', reviewOn });
      return { value: saved.version, summary: `Adopted ${quoted(row.title)}, version ${number}` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  updateVersion: os.guidelines.updateVersion.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'guidelines.updateVersion', async (writer) => {
      const row = await demandVersion(writer.trx, id);
      const guideline = await demandGuideline(writer.trx, row.guideline_id);
      demandPastDay('adoptedOn', patch.adoptedOn, dayOf(context.clock()));
      await demandDecision(writer, patch.decisionId);
      const columns = defined({
        adopted_on: patch.adoptedOn,
        decision_id: patch.decisionId === undefined ? undefined : (patch.decisionId ?? ''),
        note: patch.note,
      });
      const saved = await writer.update('guideline_versions', id, columns, input.version);
      return { value: saved.version, summary: `Changed how ${quoted(guideline.title)} was adopted` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  sign: os.guidelines.sign.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'guidelines.sign', async (writer) => {
      const version = await demandVersion(writer.trx, input.versionId);
      await demandGuideline(writer.trx, version.guideline_id);
      demandPastDay('signedOn', input.signedOn, dayOf(context.clock()));
      if (input.signedOn < version.adopted_on)
        throw new AppError('invalid', { field: 'signedOn', reason: 'beforeAdoption', value: version.adopted_on });
      const names = await demandPartners(writer.trx, [
        { type: 'organizations', id: input.organizationId },
        ...(input.personId === null ? [] : [{ type: 'people' as const, id: input.personId }]),
      ]);
      await demandUnsigned(writer, version.id, input.organizationId);
      await writer.insert('guideline_signatures', [
        newSignatureRow(id, writer.now, {
          guideline_id: version.guideline_id,
          version_id: version.id,
          organization_id: input.organizationId,
          person_id: input.personId ?? '',
          signed_on: input.signedOn,
          note: input.note,
        }),
      ]);
      return { value: 1, summary: `${names.get(input.organizationId) ?? ''} signed version ${version.number}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  unsign: os.guidelines.unsign.handler(async ({ input, context }) => {
    const result = await runStep(context, 'guidelines.unsign', async (writer) => {
      const row = await demandSignature(writer.trx, input.id);
      await demandGuideline(writer.trx, row.guideline_id);
      await writer.remove('guideline_signatures', [row.id]);
      return { value: row.version, summary: 'Took back a signature' };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

async function textsOf(writer: StepWriter, guidelineId: string): Promise<ClauseText[]> {
  const rows = await clauseRowsOf(writer.trx, guidelineId);
  return rows.map((row) => ({ title: row.title, body: row.body, fields: parseTexts(row.fields) }));
}

/** The text that is adopted: it has clauses and no blanks, and is another one than that in force. */
function demandWhole(clauses: readonly ClauseText[], last: GuidelineVersionRow | undefined): string {
  if (clauses.length === 0) throw new AppError('invalid', { field: 'clauses', reason: 'noClauses' });
  const { markdown, blanks } = fillGuidelines(clauses);
  if (blanks.length > 0)
    throw new AppError('invalid', { field: 'clauses', reason: 'blanksLeft', value: blanks.join(', ') });
  if (last?.body === markdown) throw new AppError('invalid', { field: 'clauses', reason: 'sameAsAdopted' });
  return markdown;
}

/** After how many months the text itself says that it is looked at again. */
function reviewMonths(clauses: readonly ClauseText[]): number {
  const months = Number(clauses.find((clause) => /\{months\}/u.test(clause.body))?.fields['months'] ?? 12);
  return Number.isInteger(months) && months > 0 && months <= 120 ? months : 12;
}

async function demandDecision(writer: StepWriter, id: string | null | undefined): Promise<void> {
  if (id === undefined || id === null) return;
  if (!(await decisionTitles(writer.trx, [id])).has(id)) throw new AppError('notFound', { type: 'decisions', id });
}

async function demandUnsigned(writer: StepWriter, versionId: string, organizationId: string): Promise<void> {
  if (await isSigned(writer.trx, versionId, organizationId))
    throw new AppError('invalid', { field: 'organizationId', reason: 'signsTwice', value: organizationId });
}
