import { z } from 'zod';

import { readLastMetrics } from '#db/metrics/last-metrics.ts';
import { setMetricLimits } from '#db/metrics/metric-limits.ts';
import { metricRecords } from '#db/metrics/metric-records.ts';
import { metricLineSchema, metricSchema } from '#shared/contract/metrics.ts';
import { limitsProblem } from '#shared/domain/metrics/bands.ts';
import { AppError } from '#shared/errors.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';
import { countAndKeep } from './last-counted.ts';
import { untilChanged } from './until-changed.ts';

export const metricsHandlers = {
  list: os.metrics.list.handler(({ input: { today, ids }, context, signal }) => {
    const count = () => readAside(context, 'metrics', { today, ids }, { signal });
    return ids === undefined ? countAndKeep(context, 'list', today, count) : count();
  }),

  history: os.metrics.history.handler(({ input: { today, ids }, context }) => {
    const count = () => readAside(context, 'metricHistory', { today, ids });
    // A line over a year in a very large workspace need not move with every keystroke.
    return untilChanged(
      workspaceDb(context).read,
      `history ${JSON.stringify({ today, ids })}`,
      () => (ids === undefined ? countAndKeep(context, 'history', today, count) : count()),
      600_000,
    );
  }),

  last: os.metrics.last.handler(async ({ context }) => {
    const { read } = workspaceDb(context);
    const last = await readLastMetrics(read, 'list');
    const list = z.array(metricSchema).safeParse(last?.answer);
    // Kept by an older version of the app, it may have another shape.
    if (last === undefined || !list.success) return null;
    const history = z.array(metricLineSchema).safeParse((await readLastMetrics(read, 'history'))?.answer);
    return { day: last.day, countedAt: last.countedAt, list: list.data, history: history.data ?? [] };
  }),

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
