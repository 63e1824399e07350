import { checkDraft } from '#db/duplicates/check-draft.ts';
import { countDismissals, dismissPair, listDismissals, restorePair } from '#db/duplicates/dismissals.ts';
import { sidesOf } from '#db/duplicates/duplicate-sides.ts';
import { countChangedSince, countPairs, keepScan, lastScan, listPairs } from '#db/duplicates/duplicates-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { partnerTypes } from '#shared/contract/base.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';

export const duplicatesHandlers = {
  scan: os.duplicates.scan.handler(({ input, context }) => {
    const db = workspaceDb(context);
    const jobId = context.jobs.start(async (job) => {
      const scan = await readAside(context, 'duplicates', input, {
        onProgress: (done, total) => job.report('comparing', done, total),
        signal: job.signal,
      });
      await keepScan(db, input.type, scan, context.clock().toISOString());
      context.publish([{ feature: 'duplicates', ids: [] }]);
      return { found: scan.pairs.length, compared: scan.compared };
    });
    return { jobId };
  }),

  list: os.duplicates.list.handler(({ input, context }) => listPairs(workspaceDb(context).read, input.type, input)),

  dismissed: os.duplicates.dismissed.handler(({ input, context }) =>
    listDismissals(workspaceDb(context).read, input.type, input),
  ),

  restore: os.duplicates.restore.handler(async ({ input, context }) => {
    const result = await runStep(context, 'duplicates.restore', async (writer) => {
      const { type, ids } = await restorePair(writer, input.id);
      const names = await demandPartners(
        writer.trx,
        ids.map((id) => ({ type, id })),
      );
      return { value: null, summary: `${ids.map((id) => names.get(id)).join(' and ')} may be one again` };
    });
    return { id: input.id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  counts: os.duplicates.counts.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    return Promise.all(
      partnerTypes.map(async (type) => {
        const scan = await lastScan(read, type);
        return {
          type,
          waiting: await countPairs(read, type, input.hideRestricted),
          dismissed: await countDismissals(read, type, input.hideRestricted),
          scannedAt: scan?.at ?? null,
          compared: scan?.compared ?? 0,
          changedSince: scan === null ? 0 : await countChangedSince(read, type, scan.at),
        };
      }),
    );
  }),

  dismiss: os.duplicates.dismiss.handler(async ({ input, context }) => {
    const [left, right] = input.ids;
    if (left === right) throw new AppError('invalid', { field: 'ids', reason: 'sameRecord' });
    const id = newId();
    const result = await runStep(context, 'duplicates.dismiss', async (writer) => {
      const names = await demandPartners(
        writer.trx,
        input.ids.map((of) => ({ type: input.type, id: of })),
      );
      await dismissPair(writer, id, input.type, input.ids);
      return { value: id, summary: `${names.get(left) ?? ''} and ${names.get(right) ?? ''} are two` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  check: os.duplicates.check.handler(async ({ input, context }) => {
    const { read, dialect } = workspaceDb(context);
    const found = await checkDraft(read, dialect, input);
    const sides = await sidesOf(
      read,
      input.type,
      found.map(({ id }) => id),
    );
    return found.flatMap(({ id, score, reasons }) => {
      const side = sides.get(id);
      return side === undefined ? [] : [{ side, score, reasons: [...reasons] }];
    });
  }),
};
