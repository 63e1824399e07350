import { countFollowUps, listFollowUps } from '#db/follow-ups/follow-ups-list.ts';
import { demandFollowUps, insertFollowUps, updateFollowUp } from '#db/follow-ups/follow-ups-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { followUpLabel } from '#db/records/record-labels.ts';
import { dayOf } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { demandDay, demandPastDay } from '#shared/domain/input-checks.ts';
import {
  followUpAdded,
  followUpsAdded,
  followUpChanged,
  followUpsDone,
  followUpsPostponed,
  followUpsReopened,
} from '#shared/domain/summaries.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';
import { validateFollowUp } from './validate-follow-up.ts';

export const followUpsHandlers = {
  list: os.followUps.list.handler(({ input, context }) => listFollowUps(workspaceDb(context).read, input, input)),

  counts: os.followUps.counts.handler(({ input, context }) =>
    countFollowUps(workspaceDb(context).read, input.today, input.ownerId),
  ),

  create: os.followUps.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'followUps.create', async (writer) => {
      await validateFollowUp(writer, input);
      if (input.record !== null) await demandPartners(writer.trx, [input.record]);
      await insertFollowUps(writer, [{ ...input, id }]);
      return { value: id, summary: followUpAdded(followUpLabel(input.type, input.summary)) };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  createMany: os.followUps.createMany.handler(async ({ input, context }) => {
    const { records, ...fields } = input;
    const result = await runStep(context, 'followUps.createMany', async (writer) => {
      await validateFollowUp(writer, fields);
      await demandPartners(writer.trx, records);
      await insertFollowUps(
        writer,
        records.map((record) => ({ ...fields, record, id: newId() })),
      );
      return {
        value: records.length,
        summary: followUpsAdded(records.length, followUpLabel(fields.type, fields.summary)),
      };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.followUps.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'followUps.update', async (writer) => {
      const [row] = await demandFollowUps(writer.trx, [id]);
      await validateFollowUp(writer, patch);
      if (patch.record !== undefined && patch.record !== null && patch.record.id !== row?.record_id)
        await demandPartners(writer.trx, [patch.record]);
      const saved = await updateFollowUp(writer, id, input.version, patch);
      return {
        value: saved.version,
        summary: followUpChanged(followUpLabel(patch.type ?? row?.type ?? '', patch.summary ?? row?.summary ?? '')),
      };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  complete: os.followUps.complete.handler(({ input, context }) => {
    demandPastDay('doneOn', input.doneOn, dayOf(context.clock()));
    const summaryOf = input.doneOn === null ? followUpsReopened : followUpsDone;
    return changeMany(context, 'followUps.complete', input.ids, { done_on: input.doneOn ?? '' }, summaryOf);
  }),

  postpone: os.followUps.postpone.handler(({ input, context }) => {
    demandDay('dueOn', input.dueOn);
    return changeMany(context, 'followUps.postpone', input.ids, { due_on: input.dueOn }, (labels) =>
      followUpsPostponed(labels, dayWords(input.dueOn)),
    );
  }),
};

/** Sets one column of several as one step; those that have the value already are not counted. Fails before the first when one is not there. */
async function changeMany(
  context: StorageContext,
  name: string,
  ids: readonly string[],
  columns: { readonly done_on: string } | { readonly due_on: string },
  summaryOf: (labels: readonly string[]) => string,
): Promise<{ count: number; changeSetId: string | null; summary: string }> {
  const rows = await demandFollowUps(workspaceDb(context).read, ids);
  const summary = summaryOf(rows.map((row) => followUpLabel(row.type, row.summary)));
  return runManyStep(
    context,
    name,
    rows.map((row) => row.id),
    (writer, part) => writer.updateMany('follow_ups', part, columns),
    () => summary,
  );
}
