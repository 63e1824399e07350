import { demandCost, fundingCosts, removeCost, saveCost } from '#db/funding/funding-costs.ts';
import { fundingOverview } from '#db/funding/funding-overview.ts';
import { demandStream, fundingStreams, newStreamRow, streamColumns } from '#db/funding/funding-streams.ts';
import { saveYears } from '#db/funding/funding-years.ts';
import { applyDays, applyTasks, planApplications, unplannedApplications } from '#db/funding/reapplications.ts';
import { demandSaving, savingsLedger, saveSaving } from '#db/funding/savings.ts';
import { savePlanWords, sustainabilityPlan } from '#db/funding/sustainability-plan.ts';
import { benefitLines, demandBenefit, saveBenefit } from '#db/funding/worksheet.ts';
import { planSections } from '#shared/content/program/program-statuses.ts';
import { demandChoice } from '#shared/domain/input-checks.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validateBenefit, validateCost, validateSaving, validateStream, validateYears } from './validate-funding.ts';

export const fundingHandlers = {
  list: os.funding.list.handler(({ context }) => fundingStreams(workspaceDb(context).read)),

  overview: os.funding.overview.handler(({ input, context }) =>
    fundingOverview(workspaceDb(context).read, input.today),
  ),

  create: os.funding.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'funding.create', async (writer) => {
      await validateStream(writer.trx, input);
      await writer.insert('funding_streams', [newStreamRow(id, writer.now, input)]);
      return { value: id, summary: `Added the money “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.funding.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'funding.update', async (writer) => {
      const before = await demandStream(writer.trx, id);
      await validateStream(writer.trx, patch, before);
      const saved = await writer.update('funding_streams', id, streamColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the money “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.funding.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.trash', async (writer) => {
      const { title } = await demandStream(writer.trx, input.id);
      const saved = await writer.update('funding_streams', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the money “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  planReapplication: os.funding.planReapplication.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.planReapplication', async (writer) => {
      const stream = await demandStream(writer.trx, input.id);
      const dueOn = (await applyDays(writer.trx, [stream])).get(stream.id);
      if (dueOn === undefined) throw new AppError('invalid', { field: 'reapplyOn', reason: 'required' });
      if ((await applyTasks(writer.trx)).get(stream.id)?.isDone === false)
        throw new AppError('invalid', { field: 'reapplyOn', reason: 'taken' });
      const [id = ''] = await planApplications(writer, [{ stream, dueOn }], input.today);
      return { value: id, summary: `Added the task to apply again for “${stream.title}”` };
    });
    return { id: result.value, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  planReapplications: os.funding.planReapplications.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.planReapplications', async (writer) => {
      const wanted = await unplannedApplications(writer.trx, input.today);
      if (wanted.length > 0) await planApplications(writer, wanted, input.today);
      const count = wanted.length;
      return { value: count, summary: `Added ${count} ${count === 1 ? 'task' : 'tasks'} to apply again` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  saveYears: os.funding.saveYears.handler(async ({ input, context }) => {
    const { id, years } = input;
    const result = await runStep(context, 'funding.saveYears', async (writer) => {
      const stream = await demandStream(writer.trx, id);
      validateYears(years, stream);
      // The stream itself moves on, so that two people do not write its years over each other's.
      const saved = await writer.update('funding_streams', id, { updated_at: writer.now }, input.version);
      await saveYears(writer, id, years);
      return { value: saved.version, summary: `Changed the fiscal years of “${stream.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  costs: os.funding.costs.handler(({ context }) => fundingCosts(workspaceDb(context).read)),

  saveCost: os.funding.saveCost.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.saveCost', async (writer) => {
      await validateCost(writer.trx, input.cost);
      const value = await saveCost(writer, input.id, input.version, input.cost);
      return { value, summary: `${input.id === null ? 'Added' : 'Changed'} the cost “${input.cost.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeCost: os.funding.removeCost.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.removeCost', async (writer) => {
      const { title } = await demandCost(writer.trx, input.id);
      await removeCost(writer, input.id);
      return { value: 1, summary: `Removed the cost “${title}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  savings: os.funding.savings.handler(({ context }) => savingsLedger(workspaceDb(context).read)),

  saveSaving: os.funding.saveSaving.handler(async ({ input, context }) => {
    validateSaving(input.saving);
    const result = await runStep(context, 'funding.saveSaving', async (writer) => {
      const value = await saveSaving(writer, input.id, input.version, input.saving);
      return { value, summary: `${input.id === null ? 'Added' : 'Changed'} the saving “${input.saving.title}”` };
    });
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeSaving: os.funding.removeSaving.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.removeSaving', async (writer) => {
      const { title } = await demandSaving(writer.trx, input.id);
      await writer.remove('savings', [input.id]);
      return { value: 1, summary: `Removed the saving “${title}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  worksheet: os.funding.worksheet.handler(({ context }) => benefitLines(workspaceDb(context).read)),

  saveBenefit: os.funding.saveBenefit.handler(async ({ input, context }) => {
    const { id, line } = input;
    validateBenefit(line);
    const result = await runStep(context, 'funding.saveBenefit', async (writer) => ({
      value: await saveBenefit(writer, id, input.version, line),
      summary: `${id === null ? 'Added' : 'Changed'} the line “${line.title}” of the worksheet`,
    }));
    return { ...result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeBenefit: os.funding.removeBenefit.handler(async ({ input, context }) => {
    const result = await runStep(context, 'funding.removeBenefit', async (writer) => {
      const { title } = await demandBenefit(writer.trx, input.id);
      await writer.remove('benefit_lines', [input.id]);
      return { value: 1, summary: `Removed the line “${title}” of the worksheet` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  plan: os.funding.plan.handler(({ input, context }) => sustainabilityPlan(workspaceDb(context).read, input.today)),

  savePlanWords: os.funding.savePlanWords.handler(async ({ input, context }) => {
    demandChoice('section', input.section, planSections);
    const result = await runStep(context, 'funding.savePlanWords', async (writer) => ({
      value: await savePlanWords(writer, input.section, input.words, input.version),
      summary: 'Changed the words of the sustainability plan',
    }));
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
