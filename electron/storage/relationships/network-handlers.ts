import { demandCommittee } from '#db/committees/committees-repository.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { readGraph } from '#db/relationships/read-graph.ts';

import { workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';

export const networkHandlers = {
  graph: os.relationships.graph.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    if (input.center !== null) await demandPartners(read, [input.center]);
    if (input.committeeId !== null) await demandCommittee(read, input.committeeId);
    return readGraph(read, input);
  }),

  insights: os.relationships.insights.handler(({ input, context }) => {
    workspaceDb(context);
    const jobId = context.jobs.start((job) =>
      readAside(context, 'network', input, {
        onProgress: (done, total) => job.report('measuring', done, total),
        signal: job.signal,
      }),
    );
    return { jobId };
  }),
};
