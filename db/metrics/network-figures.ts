import type { IsoDay } from '#shared/dates.ts';
import { networkFacts, type NetworkFacts } from '#shared/domain/metrics/network.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { organizationNetwork } from '../relationships/network-rows.ts';

/** Of more organizations than this the network is measured as a job (`relationships.insights`), not with the other metrics. */
export const mostOrganizations = 500;

/** Metric m09 among organizations on a day; null where there are too many to measure at once. */
export async function networkFigures(
  db: DbReader,
  day: IsoDay,
  organizations: number,
  stageOf?: (organization: { readonly id: string; readonly stage: string }) => string,
): Promise<NetworkFacts | null> {
  if (organizations > mostOrganizations) return null;
  const network = await organizationNetwork(db, day, stageOf);
  return networkFacts(network.partners, network.ties);
}
