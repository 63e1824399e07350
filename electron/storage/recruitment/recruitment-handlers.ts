import { demandPartners } from '#db/records/demand-records.ts';
import { countStages, ladderCards, lapseSuggestions } from '#db/recruitment/ladder-cards.ts';
import { ladderHistory, readFunnel, stageFacts } from '#db/recruitment/recruitment-repository.ts';
import { declinedReasons, ladderStages } from '#shared/content/engagement-ladder.ts';
import { dayOf } from '#shared/dates.ts';
import { demandChoice, demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import { missingConditions } from '#shared/domain/recruitment/stage-rules.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';

export const recruitmentHandlers = {
  counts: os.recruitment.counts.handler(async ({ input, context }) => ({
    stages: await countStages(workspaceDb(context).read, input),
  })),

  cards: os.recruitment.cards.handler(({ input, context }) => {
    demandChoice('stage', input.stage ?? undefined, ladderStages);
    return ladderCards(workspaceDb(context).read, input, input.stage, input);
  }),

  move: os.recruitment.move.handler(async ({ input, context }) => {
    demandChoice('stage', input.stage, ladderStages);
    if (input.stage === 'declined' && input.reason === '')
      throw new AppError('invalid', { field: 'reason', reason: 'required' });
    if (input.reason !== '') demandChoice('reason', input.reason, declinedReasons);
    demandDay('askAgainOn', input.askAgainOn);
    const today = dayOf(context.clock());
    demandPastDay('movedOn', input.movedOn, today);
    const names = await demandPartners(workspaceDb(context).read, input.records);
    const types = new Map(input.records.map((record) => [record.id, record.type]));
    const stage = ladderStages.find((entry) => entry.id === input.stage)?.label ?? input.stage;
    return runManyStep(
      context,
      'recruitment.move',
      [...types.keys()],
      async (writer, part) => {
        writer.explainMoves({
          movedOn: input.movedOn ?? today,
          reason: input.reason,
          askAgainOn: input.askAgainOn,
          note: input.note.trim(),
        });
        let count = 0;
        for (const type of ['people', 'organizations'] as const)
          count += await writer.updateMany(
            type,
            part.filter((id) => types.get(id) === type),
            { stage: input.stage },
          );
        return count;
      },
      (count) =>
        types.size === 1
          ? `Moved ${names.get(input.records[0]?.id ?? '') ?? ''} to ${stage}`
          : `Moved ${count} ${count === 1 ? 'partner' : 'partners'} to ${stage}`,
    );
  }),

  missing: os.recruitment.missing.handler(async ({ input, context }) => {
    demandChoice('stage', input.stage, ladderStages);
    const facts = await stageFacts(workspaceDb(context).read, input.record);
    return { missing: missingConditions(input.stage, facts, input.today) };
  }),

  history: os.recruitment.history.handler(({ input, context }) =>
    ladderHistory(workspaceDb(context).read, input.record),
  ),

  lapses: os.recruitment.lapses.handler(({ input, context }) =>
    lapseSuggestions(workspaceDb(context).read, input.kind, input.today, input.limit),
  ),

  funnel: os.recruitment.funnel.handler(({ input, context }) =>
    readFunnel(workspaceDb(context).read, input.kind, input.ladder),
  ),
};
