import { metricRecords } from '#db/metrics/metric-records.ts';

import { setMetricLimits } from '#db/metrics/metric-limits.ts';
import { limitsProblem } from '#shared/domain/metrics/bands.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, workspaceDb } from '../context.ts';
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

  setLimits: os.metrics.setLimits.handler(async ({ input: { id, limits }, context }) => {
    const problem = limits === null ? undefined : limitsProblem(id, limits.green, limits.amber);
    if (problem !== undefined) throw new AppError('invalid', { field: 'limits', reason: problem });
    const result = await runStep(context, 'metrics.setLimits', async (writer) => {
      const isChanged = await setMetricLimits(writer, id, limits);
      return {
        value: isChanged ? 1 : 0,
        summary: limits === null ? 'Took the usual limits of a number again' : 'Set the limits of a number',
      };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  records: os.metrics.records.handler(({ input, context }) => metricRecords(workspaceDb(context).read, input)),
};
