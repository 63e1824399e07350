import type { IsoDay } from '#shared/dates.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newAllocationRow, newCostRow } from '../funding/funding-costs.ts';
import { newStreamRow } from '../funding/funding-streams.ts';
import { fundCosts, funds, fundSavings } from './riverbend/funds.ts';

const cents = (dollars: number): number => Math.round(dollars * 100);
/** An award runs for a year. */
const runs = 364;

/** Writes the money of Riverbend: eight sources, the budget that they pay, and what was saved. */
export async function insertFunding(
  writer: StepWriter,
  demo: { readonly partnerIds: ReadonlyMap<string, string>; newId(): string; day(day: number): IsoDay },
): Promise<void> {
  const events = await writer.trx.selectFrom('external_events').select(['id', 'title']).execute();
  const ids = new Map(funds.map((fund) => [fund.key, demo.newId()]));
  await writer.insert(
    'funding_streams',
    funds.map((fund) =>
      newStreamRow(ids.get(fund.key) ?? '', writer.now, {
        title: fund.source,
        type: fund.type,
        status: fund.status,
        probability: fund.status === 'awarded' ? 100 : 60,
        funderId: demo.partnerIds.get(fund.organizationKey ?? '') ?? null,
        ownerPersonId: demo.partnerIds.get(fund.ownerKey) ?? null,
        amountCents: cents(fund.dollars),
        serviceCents: cents(fund.dollars * fund.serviceShare),
        startsOn: demo.day(fund.fromDay),
        endsOn: demo.day(fund.fromDay + runs),
        reapplyOn: fund.reapplyDay === undefined ? null : demo.day(fund.reapplyDay),
        eventId: events.find(({ title }) => title === fund.event)?.id ?? null,
        restrictions: fund.restrictions ?? '',
        reporting: fund.reporting ?? '',
      }),
    ),
  );
  const costs = fundCosts.map((cost) => ({ id: demo.newId(), ...cost }));
  await writer.insert(
    'funding_costs',
    costs.map((cost) =>
      newCostRow(cost.id, writer.now, {
        title: cost.title,
        monthlyCents: cents(cost.dollars),
        serviceType: cost.serviceType,
        isDirect: cost.isDirect,
        startsOn: null,
        endsOn: null,
        note: '',
      }),
    ),
  );
  await writer.insert(
    'funding_allocations',
    costs.flatMap((cost) =>
      Object.entries(cost.paidBy).map(([key, dollars]) =>
        newAllocationRow(demo.newId(), writer.now, cost.id, {
          streamId: ids.get(key) ?? '',
          monthlyCents: cents(dollars),
        }),
      ),
    ),
  );
  await writer.insert(
    'savings',
    fundSavings.map((saving) => ({
      id: demo.newId(),
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      title: saving.title,
      kind: saving.kind,
      low_cents: cents(saving.low),
      high_cents: cents(saving.high),
      starts_on: demo.day(saving.fromDay),
      ends_on: demo.day(saving.untilDay),
      source: saving.source,
      note: '',
    })),
  );
}
