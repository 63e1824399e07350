import { countDecisions, decisionsOfMeeting, listDecisions } from '#db/decisions/decisions-list.ts';
import { decisionColumns, insertDecision } from '#db/decisions/decisions-repository.ts';
import { demandDecision, readDecision } from '#db/decisions/read-decisions.ts';
import { decisionAdded, decisionChanged } from '#shared/domain/decisions/decision-summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { endingHandlers } from './ending-handlers.ts';
import { demandUndecided, validateDecision, votedFields } from './validate-decision.ts';
import { voteHandlers } from './vote-handlers.ts';

export const decisionsHandlers = {
  page: os.decisions.page.handler(({ input, context }) => {
    const { read, dialect } = workspaceDb(context);
    return listDecisions(read, dialect, input, input);
  }),

  counts: os.decisions.counts.handler(({ input, context }) => countDecisions(workspaceDb(context).read, input.today)),

  ofMeeting: os.decisions.ofMeeting.handler(({ input, context }) =>
    decisionsOfMeeting(workspaceDb(context).read, input.meetingId),
  ),

  get: os.decisions.get.handler(({ input, context }) => readDecision(workspaceDb(context).read, input.id, input.today)),

  create: os.decisions.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'decisions.create', async (writer) => {
      await validateDecision(writer, input);
      await insertDecision(writer, id, input);
      return { value: id, summary: decisionAdded(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.decisions.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'decisions.update', async (writer) => {
      const row = await demandDecision(writer.trx, id);
      const voted = votedFields.find((field) => patch[field] !== undefined);
      if (voted !== undefined) demandUndecided(row, voted);
      await validateDecision(writer, patch);
      const saved = await writer.update('decisions', id, decisionColumns(patch), input.version);
      return { value: saved.version, summary: decisionChanged(patch.title ?? row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  ...voteHandlers,
  ...endingHandlers,
};
