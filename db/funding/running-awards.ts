import type { IsoDay } from '#shared/dates.ts';
import { fundingMix, type FundingMix } from '#shared/domain/program/funding-mix.ts';
import { runsOn } from '#shared/domain/program/funding-months.ts';

import type { FundingStreamRow } from '../schema/funding.ts';

/** Of streams, the awards in the currency of most awards, and that currency; money in others is never added up with it. */
export function awardsInOneCurrency(streams: readonly FundingStreamRow[]): {
  readonly currency: string;
  readonly awarded: readonly FundingStreamRow[];
} {
  const awarded = streams.filter((row) => row.status === 'awarded');
  const counts = new Map<string, number>();
  for (const row of awarded) counts.set(row.currency, (counts.get(row.currency) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const currency = most?.[0] ?? streams[0]?.currency ?? 'USD';
  return { currency, awarded: awarded.filter((row) => row.currency === currency) };
}

/** Metric m13 of the awards that run on a day: each stream is a source of its own. */
export function mixOnDay(awarded: readonly FundingStreamRow[], day: IsoDay): FundingMix {
  return fundingMix(
    awarded
      .filter((row) => runsOn(row, day))
      .map((row) => ({
        sourceId: row.id,
        typeId: row.type,
        cents: row.amount_cents,
        serviceShare: row.service_cents < 0 || row.amount_cents === 0 ? null : row.service_cents / row.amount_cents,
      })),
  );
}
