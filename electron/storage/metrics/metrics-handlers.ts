import { metricRecords } from '#db/metrics/metric-records.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';
import { untilChanged } from './until-changed.ts';

export const metricsHandlers = {
  list: os.metrics.list.handler(({ input: { today, ids }, context, signal }) =>
    readAside(context, 'metrics', { today, ids }, { signal }),
  ),

  history: os.metrics.history.handler(({ input: { today, ids }, context }) =>
    // A line over a year in a very large workspace need not move with every keystroke.
    untilChanged(
      workspaceDb(context).read,
      `history ${JSON.stringify({ today, ids })}`,
      () => readAside(context, 'metricHistory', { today, ids }),
      600_000,
    ),
  ),

  records: os.metrics.records.handler(({ input, context }) => metricRecords(workspaceDb(context).read, input)),
};
