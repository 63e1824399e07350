import type { JobProgress } from '#shared/contract/jobs.ts';

import { os } from '../procedures.ts';

export const jobsHandlers = {
  watch: os.jobs.watch.handler(async ({ input, context, signal }) => {
    const progress = context.jobs.watch(input.jobId, signal);
    // The first entry is taken here, so that an unknown job fails the call and not the stream.
    const first = await progress.next();
    return continued(first, progress);
  }),

  cancel: os.jobs.cancel.handler(({ input, context }) => {
    context.jobs.cancel(input.jobId);
    return {};
  }),

  running: os.jobs.running.handler(({ context }) => context.jobs.running()),
};

async function* continued(
  first: IteratorResult<JobProgress, void>,
  rest: AsyncGenerator<JobProgress, void, void>,
): AsyncGenerator<JobProgress, void, void> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
