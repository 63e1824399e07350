import { readWin } from '#db/wins/read-win.ts';
import { creditRotation, demandCredit, openThanks, setCredits } from '#db/wins/win-credits.ts';
import { winMomentum } from '#db/wins/win-momentum.ts';
import { demandWin, listWins, newWinRow, winColumns } from '#db/wins/wins-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import { winChanged, winProposed } from '#shared/domain/meetings/meeting-summaries.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { proposalHandlers } from './proposal-handlers.ts';
import { thankYouHandlers } from './thank-you-handlers.ts';
import { validateWin, verification } from './validate-win.ts';

/** Among so many wins somebody who is credited too often is looked for. */
const rotationWins = 10;

export const winsHandlers = {
  ...proposalHandlers,
  ...thankYouHandlers,

  list: os.wins.list.handler(({ input, context }) => listWins(workspaceDb(context).read, input)),

  get: os.wins.get.handler(({ input, context }) => readWin(workspaceDb(context).read, input.id)),

  momentum: os.wins.momentum.handler(({ input, context }) => winMomentum(workspaceDb(context).read, input.today)),

  thanks: os.wins.thanks.handler(({ input, context }) => openThanks(workspaceDb(context).read, input.today)),

  rotation: os.wins.rotation.handler(({ context }) => creditRotation(workspaceDb(context).read, rotationWins)),

  create: os.wins.create.handler(async ({ input, context }) => {
    const id = newId();
    const today = dayOf(context.clock());
    const result = await runStep(context, 'wins.create', async (writer) => {
      const row = newWinRow(id, writer.now, input);
      const whole = { ...row, ...verification(row.status, 'proposed', writer.memberId, today) };
      await validateWin(writer.trx, input, whole, today);
      await writer.insert('wins', [whole]);
      if (input.credits !== undefined) await setCredits(writer, id, input.credits);
      return { value: id, summary: winProposed(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.wins.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const today = dayOf(context.clock());
    const result = await runStep(context, 'wins.update', async (writer) => {
      const before = await demandWin(writer.trx, id);
      const columns = {
        ...winColumns(patch),
        ...verification(patch.status, before.status, writer.memberId, today),
      };
      await validateWin(writer.trx, patch, { ...before, ...columns }, today, before);
      const saved = await writer.update('wins', id, columns, input.version);
      if (patch.credits !== undefined) await setCredits(writer, id, patch.credits);
      return { value: saved.version, summary: winChanged(patch.title ?? before.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  setThanked: os.wins.setThanked.handler(async ({ input, context }) => {
    const result = await runStep(context, 'wins.setThanked', async (writer) => {
      demandPastDay('on', input.on, dayOf(context.clock()));
      const credit = await demandCredit(writer.trx, input.creditId);
      const saved = await writer.update('win_credits', credit.id, { thanked_on: input.on ?? '' });
      return { value: saved.isChanged ? 1 : 0, summary: `Noted the thanks for “${credit.title}”` };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
