import type { FundingYear } from '#shared/contract/funding.ts';
import type { IsoDay } from '#shared/dates.ts';
import { centsBetween } from '#shared/domain/program/funding-months.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import type { FundingYearRow } from '../schema/program.ts';

/** Fiscal years by the stream that they are of, the first first. */
export async function yearsByStream(db: DbReader): Promise<ReadonlyMap<string, FundingYearRow[]>> {
  const rows = await db.selectFrom('funding_years').selectAll().orderBy('starts_on').orderBy('id').execute();
  const years = new Map<string, FundingYearRow[]>();
  for (const row of rows) {
    const known = years.get(row.stream_id);
    if (known === undefined) years.set(row.stream_id, [row]);
    else known.push(row);
  }
  return years;
}

/** The fiscal years of one stream as rules look at them. */
export async function yearsOf(db: DbReader, streamId: string): Promise<FundingYear[]> {
  const rows = await db
    .selectFrom('funding_years')
    .selectAll()
    .where('stream_id', '=', streamId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    label: row.label,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    amountCents: row.amount_cents,
  }));
}

/**
 * What a stream gives from one day to another, in minor units: what its fiscal years say, each spread over its days, and what they leave
 * over spread over all days of the stream.
 */
export function yearlyCentsBetween(
  stream: FundingStreamRow,
  years: readonly FundingYearRow[],
  from: IsoDay,
  to: IsoDay,
): number {
  if (years.length === 0) return centsBetween(stream, from, to);
  const said = years.reduce((sum, year) => sum + centsBetween(year, from, to), 0);
  const left = stream.amount_cents - years.reduce((sum, year) => sum + year.amount_cents, 0);
  return said + (left <= 0 ? 0 : centsBetween({ ...stream, amount_cents: left }, from, to));
}

/** Puts fiscal years in the place of those that a stream had. */
export async function saveYears(writer: StepWriter, streamId: string, years: readonly FundingYear[]): Promise<void> {
  const before = await writer.trx.selectFrom('funding_years').select('id').where('stream_id', '=', streamId).execute();
  if (before.length > 0)
    await writer.remove(
      'funding_years',
      before.map((row) => row.id),
    );
  if (years.length > 0)
    await writer.insert(
      'funding_years',
      years.map((year) => newYearRow(newId(), writer.now, streamId, year)),
    );
}

/** The row of a fiscal year. */
export function newYearRow(id: string, now: string, streamId: string, year: FundingYear): FundingYearRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    stream_id: streamId,
    label: year.label,
    starts_on: year.startsOn,
    ends_on: year.endsOn,
    amount_cents: year.amountCents,
  };
}
