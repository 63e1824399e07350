import { fundingMixOn } from '#db/metrics/funding-mix.ts';
import { practiceLedger } from '#db/practices/practice-ledger.ts';
import {
  demandEvidence,
  demandProof,
  newEvidenceRow,
  planItem,
  planOf,
  rateItem,
  unrateItem,
  type ItemRef,
} from '#db/practices/practice-rows.ts';
import { supportedPractices } from '#db/practices/supported-practices.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { insertTasks } from '#db/tasks/tasks-repository.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { checklists } from '#shared/content/program/checklists.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { fidelityReport } from '#shared/domain/program/fidelity-report.ts';
import { markdownDocument } from '#shared/domain/reports/markdown-document.ts';
import { dayOf } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const practicesHandlers = {
  ledger: os.practices.ledger.handler(async ({ context }) => {
    const db = workspaceDb(context).read;
    const { serviceShare } = await fundingMixOn(db, dayOf(context.clock()));
    return { ...(await practiceLedger(db)), serviceShare };
  }),

  supportedBy: os.practices.supportedBy.handler(({ input, context }) =>
    supportedPractices(workspaceDb(context).read, input),
  ),

  rate: os.practices.rate.handler(async ({ input, context }) => {
    const label = itemLabel(input);
    demandPastDay('ratedOn', input.ratedOn, input.today);
    const { status } = input;
    const result = await runStep(context, 'practices.rate', async (writer) => {
      if (status === null) await unrateItem(writer, input, input.raterPersonId, input.ratedOn);
      else {
        await demandPartners(writer.trx, [{ type: 'people', id: input.raterPersonId }]);
        await rateItem(writer, input, { ...input, status });
      }
      return { value: 1, summary: status === null ? `Took back a rating of “${label}”` : `Rated “${label}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  plan: os.practices.plan.handler(async ({ input, context }) => {
    const label = itemLabel(input);
    demandDay('reviewOn', input.reviewOn);
    const result = await runStep(context, 'practices.plan', async (writer) => {
      const before = await planOf(writer.trx, input);
      if (input.ownerPersonId !== null && input.ownerPersonId !== before?.owner_person_id)
        await demandPartners(writer.trx, [{ type: 'people', id: input.ownerPersonId }]);
      await planItem(writer, input, input);
      return { value: 1, summary: `Planned “${label}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  addEvidence: os.practices.addEvidence.handler(async ({ input, context }) => {
    const label = itemLabel(input);
    const { record, words } = input;
    if (record === null && words === '') throw new AppError('invalid', { field: 'words', reason: 'required' });
    const result = await runStep(context, 'practices.addEvidence', async (writer) => {
      if (record !== null) await demandProof(writer.trx, record);
      await writer.insert('practice_evidence', [newEvidenceRow(newId(), writer.now, input, record, words)]);
      return { value: 1, summary: `Added what shows “${label}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  removeEvidence: os.practices.removeEvidence.handler(async ({ input, context }) => {
    const result = await runStep(context, 'practices.removeEvidence', async (writer) => {
      const row = await demandEvidence(writer.trx, input.id);
      await writer.remove('practice_evidence', [input.id]);
      return { value: 1, summary: `Removed what shows “${itemLabel(row)}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  planTask: os.practices.planTask.handler(async ({ input, context }) => {
    const label = itemLabel(input);
    const id = newId();
    const result = await runStep(context, 'practices.planTask', async (writer) => {
      const plan = await planOf(writer.trx, input);
      const title = plan?.next_step || `Review: ${label}`;
      await insertTasks(
        writer,
        [{ id, title, dueOn: plan?.review_on || null, ownerPersonId: plan?.owner_person_id || null }],
        input.today,
      );
      return { value: id, summary: `Added a task: ${title}` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  report: os.practices.report.handler(async ({ input, context }) => {
    for (const [index, id] of input.checklists.entries())
      if (!checklists.some((list) => list.id === id))
        throw new AppError('invalid', { field: `checklists.${index}`, reason: 'unknownChoice', value: id });
    const db = workspaceDb(context).read;
    const { lists } = await practiceLedger(db);
    const { serviceShare } = await fundingMixOn(db, input.today);
    const { title, markdown } = fidelityReport(lists, { ...input, serviceShare });
    return markdownDocument(markdown, { title, coalition: await workspaceName(db), madeOn: input.today });
  }),
};

/** What an item says. Fails with `invalid` for one that is on no list. */
function itemLabel({ checklist, item }: ItemRef): string {
  const list = checklists.find((each) => each.id === checklist);
  if (list === undefined)
    throw new AppError('invalid', { field: 'checklist', reason: 'unknownChoice', value: checklist });
  const found = list.items.find((each) => each.id === item);
  if (found === undefined) throw new AppError('invalid', { field: 'item', reason: 'unknownChoice', value: item });
  return found.label;
}
