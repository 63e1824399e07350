import { fundingTypes } from '#shared/content/program/funding-types.ts';
import type { FundingOverview, Saving } from '#shared/contract/funding.ts';
import { addDays, addMonths, type IsoDay } from '#shared/dates.ts';
import { runwayMonths, weightedPipeline } from '#shared/domain/program/funding-mix.ts';
import {
  gapAfter,
  monthlyCostOn,
  monthsFrom,
  runsOn,
  streamMonthlyCents,
} from '#shared/domain/program/funding-months.ts';

import type { DbReader } from '../dialects/dialect.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import { boardStates, boardOf } from '../services/board-states.ts';
import { fundingCosts } from './funding-costs.ts';
import { liveStreams } from './live-streams.ts';
import { yearlyCentsBetween, yearsByStream } from './funding-years.ts';
import { awardsInOneCurrency, mixOnDay } from './running-awards.ts';
import { savingsLedger } from './savings.ts';

const monthsAhead = 24;

/** Metric m13 on a day, and what lies ahead: months, cliffs, gaps by service and savings. */
export async function fundingOverview(db: DbReader, today: IsoDay): Promise<FundingOverview> {
  const [all, costs, savings, years, board] = await Promise.all([
    liveStreams(db),
    fundingCosts(db),
    savingsLedger(db),
    yearsByStream(db),
    boardStates(db, today),
  ]);
  const given = (row: FundingStreamRow, from: IsoDay, to: IsoDay): number =>
    yearlyCentsBetween(row, years.get(row.id) ?? [], from, to);
  const { currency, awarded } = awardsInOneCurrency(all);
  const streams = all.filter((row) => row.currency === currency);
  const running = awarded.filter((row) => runsOn(row, today));
  const mix = mixOnDay(awarded, today);
  const hopes = streams.filter((row) => row.status === 'asked' || row.status === 'pending');
  const costOf = (day: IsoDay): number => monthlyCostOn(costs, day);
  const monthlyCents = costOf(today);
  const left = awarded.reduce((sum, row) => sum + given(row, today, '9999-12-31'), 0);
  return {
    currency,
    totalCents: mix.totalCents,
    bySource: running
      .map((row) => ({
        id: row.id,
        label: row.title,
        cents: row.amount_cents,
        share: row.amount_cents / mix.totalCents,
      }))
      .filter((row) => row.cents > 0),
    byType: mix.byType.map(({ typeId, cents, share }) => ({
      id: typeId,
      label: fundingTypes.find((type) => type.id === typeId)?.label ?? typeId,
      cents,
      share,
    })),
    concentration: mix.concentration,
    diversification: mix.diversification,
    normalized: mix.normalized,
    serviceShare: mix.serviceShare,
    unsaidCents: mix.unsaidCents,
    otherCurrencies: all.filter((row) => row.status === 'awarded' && row.currency !== currency).length,
    pipelineCents: weightedPipeline(
      hopes.map((row) => ({ cents: row.amount_cents, probability: row.probability / 100 })),
    ),
    monthlyCents,
    runwayMonths: runwayMonths(left, monthlyCents),
    months: monthsFrom(today, monthsAhead).map((first) => {
      const last = addDays(addMonths(first, 1), -1);
      const sum = (rows: readonly FundingStreamRow[], of: (row: FundingStreamRow) => number) =>
        Math.round(rows.reduce((total, row) => total + of(row), 0));
      return {
        month: first.slice(0, 7),
        awardedCents: sum(awarded, (row) => given(row, first, last)),
        hopedCents: sum(hopes, (row) => (given(row, first, last) * row.probability) / 100),
        costCents: costOf(first < today ? today : first),
      };
    }),
    cliffs: awarded
      .filter((row) => row.ends_on >= today)
      .toSorted((a, b) => (a.ends_on < b.ends_on ? -1 : 1))
      .map((row) => ({
        streamId: row.id,
        title: row.title,
        on: row.ends_on,
        monthlyCents: streamMonthlyCents(row) ?? 0,
        gapCents: gapAfter(row.ends_on, awarded, costs),
      })),
    services: gapsByService(costs).map((gap) => ({ ...gap, board: boardOf(board, gap.serviceType) })),
    avoided: rangeOf(savings, 'avoided'),
    reinvestedCents: rangeOf(savings, 'reinvested'),
  };
}

function gapsByService(
  costs: readonly { serviceType: string; monthlyCents: number; uncoveredCents: number }[],
): Omit<FundingOverview['services'][number], 'board'>[] {
  const sums = new Map<string, { monthlyCents: number; uncoveredCents: number }>();
  for (const cost of costs) {
    const before = sums.get(cost.serviceType) ?? { monthlyCents: 0, uncoveredCents: 0 };
    sums.set(cost.serviceType, {
      monthlyCents: before.monthlyCents + cost.monthlyCents,
      uncoveredCents: before.uncoveredCents + cost.uncoveredCents,
    });
  }
  return [...sums]
    .map(([serviceType, sum]) => ({ serviceType, ...sum }))
    .toSorted((a, b) => b.uncoveredCents - a.uncoveredCents || b.monthlyCents - a.monthlyCents);
}

function rangeOf(savings: readonly Saving[], kind: Saving['kind']): { lowCents: number; highCents: number } {
  const lines = savings.filter((line) => line.kind === kind);
  return {
    lowCents: lines.reduce((sum, line) => sum + line.lowCents, 0),
    highCents: lines.reduce((sum, line) => sum + line.highCents, 0),
  };
}
