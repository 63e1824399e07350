import { countPromises, listPromises } from '#db/promises/promises-list.ts';
import { demandPromises, insertPromises, updatePromise } from '#db/promises/promises-repository.ts';
import { getInteraction } from '#db/interactions/interactions-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { dayOf } from '#shared/dates.ts';
import { demandPastDay } from '#shared/domain/input-checks.ts';
import {
  promiseAdded,
  promiseChanged,
  promiseRemoved,
  promisesKept,
} from '#shared/domain/outreach/outreach-summaries.ts';
import { newId } from '#shared/ids.ts';

import { runManyStep, runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { validatePromise } from './validate-promise.ts';

export const promisesHandlers = {
  list: os.promises.list.handler(({ input, context }) => listPromises(workspaceDb(context).read, input, input)),

  counts: os.promises.counts.handler(({ input, context }) =>
    countPromises(workspaceDb(context).read, input.today, input.ownerId),
  ),

  create: os.promises.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'promises.create', async (writer) => {
      await validatePromise(writer, input);
      const names = await demandPartners(writer.trx, [input.record]);
      if (input.interactionId !== null) await getInteraction(writer.trx, input.interactionId);
      await insertPromises(writer, input.record, [{ ...input, id }], input.interactionId ?? '');
      return { value: id, summary: promiseAdded(input.direction, names.get(input.record.id) ?? '') };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.promises.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'promises.update', async (writer) => {
      const [row] = await demandPromises(writer.trx, [id]);
      await validatePromise(writer, patch);
      const saved = await updatePromise(writer, id, input.version, patch);
      return { value: saved.version, summary: promiseChanged(patch.text ?? row?.text ?? '') };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  keep: os.promises.keep.handler(async ({ input, context }) => {
    demandPastDay('keptOn', input.keptOn, dayOf(context.clock()));
    const rows = await demandPromises(workspaceDb(context).read, input.ids);
    const summary = promisesKept(
      rows.map((row) => row.text),
      input.keptOn !== null,
    );
    return runManyStep(
      context,
      'promises.keep',
      rows.map((row) => row.id),
      (writer, part) => writer.updateMany('promises', part, { kept_on: input.keptOn ?? '' }),
      () => summary,
    );
  }),

  remove: os.promises.remove.handler(async ({ input, context }) => {
    const result = await runStep(context, 'promises.remove', async (writer) => {
      const [row] = await demandPromises(writer.trx, [input.id]);
      await writer.remove('promises', [input.id]);
      return { value: row?.version ?? 0, summary: promiseRemoved(row?.text ?? '') };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),
};
