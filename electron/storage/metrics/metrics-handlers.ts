import { setImmediate as nextTurn } from 'node:timers/promises';

import { metricRecords } from '#db/metrics/metric-records.ts';
import { listMetrics, metricHistory } from '#db/metrics/metrics-repository.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { untilChanged } from './until-changed.ts';

export const metricsHandlers = {
  list: os.metrics.list.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    return untilChanged(db, `list ${JSON.stringify(input)}`, () => listMetrics(db, input.today, input.ids, nextTurn));
  }),

  history: os.metrics.history.handler(({ input, context }) => {
    const db = workspaceDb(context).read;
    return untilChanged(
      db,
      `history ${JSON.stringify(input)}`,
      () => metricHistory(db, input.today, input.ids, nextTurn),
      600_000,
    );
  }),

  records: os.metrics.records.handler(({ input, context }) => metricRecords(workspaceDb(context).read, input)),
};
