import { demandCost, fundingCosts, removeCost, saveCost } from '#db/funding/funding-costs.ts';
import { fundingOverview } from '#db/funding/funding-overview.ts';
import { demandStream, fundingStreams, newStreamRow, streamColumns } from '#db/funding/funding-streams.ts';
import { demandSaving, savingsLedger, saveSaving } from '#db/funding/savings.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validateCost, validateSaving, validateStream } from './validate-funding.ts';

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
    const id = newId();
    const result = await runStep(context, 'funding.planReapplication', async (writer) => {
      const stream = await demandStream(writer.trx, input.id);
      if (stream.reapply_on === '') throw new AppError('invalid', { field: 'reapplyOn', reason: 'required' });
      await insertTasks(
        writer,
        [
          {
            id,
            title: `Apply again: ${stream.title}`,
            dueOn: stream.reapply_on,
            ownerPersonId: stream.owner_person_id || null,
            priority: 'high',
          },
        ],
        input.today,
      );
      return { value: id, summary: `Added the task to apply again for “${stream.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
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
};
