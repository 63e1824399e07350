import type { Exposed, ExposedCounts } from '#shared/contract/horizon.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { gapAfter, type MonthlyCost } from '#shared/domain/program/funding-months.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { awardsInOneCurrency } from '../funding/running-awards.ts';
import type { FundingAllocationRow, FundingCostRow, FundingStreamRow } from '../schema/funding.ts';

/** Streams of money that are not over, and what they pay for. */
export interface ExposedMoney {
  readonly streams: readonly FundingStreamRow[];
  readonly costs: readonly FundingCostRow[];
  readonly allocations: readonly Pick<FundingAllocationRow, 'cost_id' | 'stream_id' | 'monthly_cents'>[];
}

/** Money that is hoped for hangs on a change as well as what was awarded. */
const open: ReadonlySet<string> = new Set(['asked', 'pending', 'awarded']);
/** How many of each kind are named. */
const most = 50;

/** What can hang on money, read once for all changes. */
export async function readMoney(db: DbReader, streams: readonly FundingStreamRow[]): Promise<ExposedMoney> {
  const live = streams.filter((row) => open.has(row.status));
  if (live.length === 0) return { streams: [], costs: [], allocations: [] };
  const costs = await db.selectFrom('funding_costs').selectAll().orderBy('title').orderBy('id').execute();
  const allocations = await db
    .selectFrom('funding_allocations')
    .select(['cost_id', 'stream_id', 'monthly_cents'])
    .orderBy('id')
    .execute();
  const ids = new Set(live.map((row) => row.id));
  return { streams: live, costs, allocations: allocations.filter((row) => ids.has(row.stream_id)) };
}

/** Streams that are among these ids, or given by one of them. */
function streamsOf(money: ExposedMoney, ids: ReadonlySet<string>): FundingStreamRow[] {
  return money.streams.filter((row) => ids.has(row.id) || ids.has(row.funder_organization_id));
}

/** Lines of the budget for a service that these streams pay, each with what they pay in a month. */
function servicesOf(money: ExposedMoney, streams: readonly FundingStreamRow[]) {
  const ids = new Set(streams.map((row) => row.id));
  return money.costs
    .filter((cost) => cost.service_type !== '')
    .flatMap((cost) => {
      const paid = money.allocations.filter((row) => row.cost_id === cost.id);
      const own = paid.filter((row) => ids.has(row.stream_id));
      return own.length === 0
        ? []
        : [
            {
              cost,
              monthlyCents: own.reduce((sum, row) => sum + row.monthly_cents, 0),
              isOnly: own.length === paid.length,
            },
          ];
    });
}

/** How much money and how many services hang on these ids of streams and partners. */
export function countMoney(
  money: ExposedMoney,
  ids: ReadonlySet<string>,
): Pick<ExposedCounts, 'services' | 'moneyCents' | 'currency'> {
  const all = streamsOf(money, ids);
  const { currency } = awardsInOneCurrency(all.map((row) => ({ ...row, status: 'awarded' })));
  return {
    services: servicesOf(money, all).length,
    moneyCents: all.reduce((sum, row) => sum + (row.currency === currency ? row.amount_cents : 0), 0),
    currency: all.length === 0 ? '' : currency,
  };
}

/** The ids of those who give streams that are among these ids. */
export function payersOf(streams: readonly FundingStreamRow[], ids: ReadonlySet<string>): Set<string> {
  return new Set(streams.flatMap((row) => (ids.has(row.id) ? [row.funder_organization_id] : [])).filter(Boolean));
}

/** The money and the services that hang on these ids, record by record. */
export function namedMoney(
  money: ExposedMoney,
  ids: ReadonlySet<string>,
  labels: ReadonlyMap<string, RecordLabel>,
): Pick<Exposed, 'streams' | 'services'> {
  const streams = streamsOf(money, ids);
  const awarded = money.streams.filter((row) => row.status === 'awarded');
  const costs: readonly MonthlyCost[] = money.costs.map((cost) => ({
    monthlyCents: cost.monthly_cents,
    startsOn: cost.starts_on || null,
    endsOn: cost.ends_on || null,
  }));
  return {
    streams: streams.slice(0, most).flatMap((row) => {
      const stream = labels.get(row.id);
      if (stream === undefined) return [];
      return {
        stream,
        funder: labels.get(row.funder_organization_id) ?? null,
        status: row.status,
        cents: row.amount_cents,
        currency: row.currency,
        until: row.ends_on || null,
        gapCents:
          row.status === 'awarded' && row.ends_on !== ''
            ? gapAfter(
                row.ends_on,
                awarded.filter((one) => one.currency === row.currency),
                costs,
              )
            : null,
      };
    }),
    services: servicesOf(money, streams)
      .slice(0, most)
      .map(({ cost, monthlyCents, isOnly }) => ({
        id: cost.id,
        title: cost.title,
        serviceType: cost.service_type,
        monthlyCents,
        currency: streams[0]?.currency ?? '',
        isOnly,
      })),
  };
}

/** What labels the money of these ids needs. */
export function moneyRefs(money: ExposedMoney, ids: ReadonlySet<string>) {
  return streamsOf(money, ids).flatMap((row) => [
    { type: 'fundingStreams' as const, id: row.id },
    ...(row.funder_organization_id === '' ? [] : [{ type: 'organizations' as const, id: row.funder_organization_id }]),
  ]);
}
