import type { DbReader } from '#db/dialects/dialect.ts';
import { demandPartners } from '#db/records/demand-records.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import { organizationNetwork, peopleNetwork } from '#db/relationships/network-rows.ts';
import { readGraph } from '#db/relationships/read-graph.ts';
import type { NetworkInsights } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';
import { cutOffBy, networkFactsInParts } from '#shared/domain/metrics/network.ts';

import { workspaceDb } from '../context.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { os } from '../procedures.ts';

export const networkHandlers = {
  graph: os.relationships.graph.handler(async ({ input, context }) => {
    const { read } = workspaceDb(context);
    if (input.center !== null) await demandPartners(read, [input.center]);
    return readGraph(read, input);
  }),

  insights: os.relationships.insights.handler(({ input, context }) => {
    const { read } = workspaceDb(context);
    return { jobId: context.jobs.start((job) => measure(read, input.of, input.today, job)) };
  }),
};

/** How many cut points are told of. */
const mostCutPoints = 10;
/** Work between two pauses, in milliseconds. */
const sliceLength = 12;

async function measure(
  db: DbReader,
  kind: 'people' | 'organizations',
  today: IsoDay,
  job: JobHandle,
): Promise<NetworkInsights> {
  job.report('measuring', 0, 0);
  const network = await (kind === 'people' ? peopleNetwork(db, today) : organizationNetwork(db, today));
  await job.pause();
  const parts = networkFactsInParts(network.partners, network.ties);
  let since = performance.now();
  let part = parts.next();
  while (part.done !== true) {
    if (performance.now() - since > sliceLength) {
      job.report('measuring', part.value.done, part.value.total);
      await job.pause();
      since = performance.now();
    }
    part = parts.next();
  }
  const facts = part.value;
  const cuts = cutOffBy(network.partners, network.ties, facts.cutPoints.slice(0, 3 * mostCutPoints))
    .filter((cut) => cut.partners > 0)
    .toSorted((a, b) => b.groups.length - a.groups.length || b.partners - a.partners)
    .slice(0, mostCutPoints);
  const ids = [...facts.brokers.map((broker) => broker.id), ...cuts.map((cut) => cut.id)];
  const labels = await recordLabels(
    db,
    ids.map((id) => ({ type: kind, id })),
  );
  const labelOf = (id: string) => labels.get(id) ?? { type: kind, id, label: '', isRestricted: false };
  return {
    of: kind,
    partners: facts.partners,
    ties: facts.ties,
    pieces: facts.pieces,
    density: facts.density,
    degreeCentralization: facts.degreeCentralization,
    betweennessCentralization: facts.betweennessCentralization,
    crossGroupShare: facts.crossGroupShare,
    sturdiness: facts.sturdiness,
    isEstimate: facts.isEstimate,
    brokers: facts.brokers.map(({ id, betweenness }) => ({ record: labelOf(id), betweenness })),
    cutPoints: cuts.map(({ id, partners, groups }) => ({ record: labelOf(id), partners, groups: [...groups] })),
    cutPointCount: facts.cutPoints.length,
  };
}
