import type { IsoDay } from '#shared/dates.ts';
import { networkFacts, type NetworkFacts } from '#shared/domain/metrics/network.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { organizationNetwork } from '../relationships/network-rows.ts';

/** Of more organizations than this the network is measured as a job (`relationships.insights`), not with the other metrics. */
export const mostOrganizations = 500;

/** Metric m09 among organizations; null where there are too many to measure at once. */
export async function networkFigures(db: DbReader, today: IsoDay, organizations: number): Promise<NetworkFacts | null> {
  if (organizations > mostOrganizations) return null;
  const network = await organizationNetwork(db, today);
  return networkFacts(network.partners, network.ties);
}
