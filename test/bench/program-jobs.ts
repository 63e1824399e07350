import type BetterSqlite from 'better-sqlite3';

import type { StorageClient } from '#electron/storage/service.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';

import { compare, type BenchResult } from './measure.ts';

const today = '2026-03-10';
const rounds = 10;
const providers = 500;
const streams = 200;

/** What the board reads with 500 providers and 1,500 offers, and the money with 200 streams over ten years; each beside the plainest SQL. */
export async function programJobs(client: StorageClient, raw: BetterSqlite.Database): Promise<BenchResult[]> {
  await addOffers(client);
  await addStreams(client);
  const offers = raw.prepare(
    `select o.*, p.name from service_offers o join organizations p on p.id = o.organization_id where p.deleted_at = '' order by p.sort_name`,
  );
  const money = raw.prepare(`select * from funding_streams where deleted_at = '' order by amount_cents desc limit 500`);
  return [
    await compare(
      'board of services, kinds',
      providers * 3,
      rounds,
      () => client.services.overview({ today }),
      () => offers.all(),
    ),
    await compare(
      'board of services, a page',
      50,
      rounds,
      () => client.services.board({ today }),
      () => offers.all(),
    ),
    await compare(
      'money, overview',
      streams,
      rounds,
      () => client.funding.overview({ today }),
      () => money.all(),
    ),
    await compare(
      'pathways, overview',
      providers * 3,
      rounds,
      () => client.program.overview({ today }),
      () => offers.all(),
    ),
  ];
}

async function addOffers(client: StorageClient): Promise<void> {
  for (let index = 0; index < providers; index += 1) {
    const { id } = await client.organizations.create({ name: `Provider ${index}` });
    for (let each = 0; each < 3; each += 1)
      await client.services.saveOffer({
        id: null,
        version: 0,
        today,
        offer: {
          organizationId: id,
          serviceType: serviceTypes[(index + each * 5) % serviceTypes.length]?.id ?? 'housing',
          mode: index % 4 === 0 ? 'referral' : 'direct',
          slots: index % 12,
          waitDays: (index * 7) % 40,
          hours: 'Weekdays',
          isAlwaysOpen: index % 9 === 0,
          isWarm: true,
          isHarmReduction: index % 2 === 0,
          isAccessible: true,
          neighborhoods: [`Ward ${index % 20}`],
          languages: ['en', index % 3 === 0 ? 'es' : 'vi'],
          populations: [],
          eligibility: '',
          exclusions: '',
          cost: '',
          contact: '',
          confirmedOn: '2026-02-01',
          note: '',
        },
      });
  }
}

async function addStreams(client: StorageClient): Promise<void> {
  for (let index = 0; index < streams; index += 1) {
    const year = 2021 + (index % 10);
    await client.funding.create({
      title: `Stream ${index}`,
      type: 'state',
      status: index % 5 === 0 ? 'pending' : 'awarded',
      amountCents: 1_000_000 + index * 10_000,
      serviceCents: 500_000,
      startsOn: `${year}-07-01`,
      endsOn: `${year + 1}-06-30`,
    });
  }
}
