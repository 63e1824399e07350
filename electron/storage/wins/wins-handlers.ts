import { demandWin, listWins, newWinRow, winColumns } from '#db/wins/wins-repository.ts';
import { dayOf } from '#shared/dates.ts';
import { demandDay } from '#shared/domain/input-checks.ts';
import { winChanged, winProposed } from '#shared/domain/meetings/meeting-summaries.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

export const winsHandlers = {
  list: os.wins.list.handler(({ input, context }) => listWins(workspaceDb(context).read, input.meetingId, input.limit)),

  create: os.wins.create.handler(async ({ input, context }) => {
    demandWonOn(context, input.wonOn);
    const id = newId();
    const result = await runStep(context, 'wins.create', async (writer) => {
      await writer.insert('wins', [newWinRow(id, writer.now, input)]);
      return { value: id, summary: winProposed(input.title) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.wins.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    demandWonOn(context, patch.wonOn);
    const result = await runStep(context, 'wins.update', async (writer) => {
      const row = await demandWin(writer.trx, id);
      const saved = await writer.update('wins', id, winColumns(patch), input.version);
      return { value: saved.version, summary: winChanged(patch.title ?? row.title) };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};

/** A win lies behind us. */
function demandWonOn(context: StorageContext, wonOn: string | undefined): void {
  demandDay('wonOn', wonOn);
  if (wonOn !== undefined && wonOn > dayOf(context.clock()))
    throw new AppError('invalid', { field: 'wonOn', reason: 'future', value: wonOn });
}
