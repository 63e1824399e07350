import type { NetworkInsights } from '#shared/contract/relationships.ts';
import type { IsoDay } from '#shared/dates.ts';
import { cutOffBy, networkFactsInParts } from '#shared/domain/metrics/network.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { recordLabels } from '../records/record-labels.ts';
import { organizationNetwork, peopleNetwork } from './network-rows.ts';

/** How many cut points are told of. */
const mostCutPoints = 10;
/** Work between two pauses, in milliseconds. */
const sliceLength = 12;

/** The figures of the network in the words of the contract; `turn` hears how far they are and lets others through. */
export async function networkInsights(
  db: DbReader,
  kind: 'people' | 'organizations',
  today: IsoDay,
  turn: { report(done: number, total: number): void; pause(): Promise<void> },
): Promise<NetworkInsights> {
  turn.report(0, 0);
  const network = await (kind === 'people' ? peopleNetwork(db, today) : organizationNetwork(db, today));
  await turn.pause();
  const parts = networkFactsInParts(network.partners, network.ties);
  let since = performance.now();
  let part = parts.next();
  while (part.done !== true) {
    if (performance.now() - since > sliceLength) {
      turn.report(part.value.done, part.value.total);
      await turn.pause();
      since = performance.now();
    }
    part = parts.next();
  }
  const facts = part.value;
  await turn.pause();
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
