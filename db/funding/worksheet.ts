import type { BenefitLine } from '#shared/contract/funding.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { BenefitLineRow } from '../schema/program.ts';

/** A line of the worksheet as a form sends it. */
export type BenefitFields = Omit<BenefitLine, 'id' | 'version'>;

/** The worksheet of costs and benefits, costs first; at most 500 lines. */
export async function benefitLines(db: DbReader): Promise<BenefitLine[]> {
  const rows = await db
    .selectFrom('benefit_lines')
    .selectAll()
    .orderBy('side', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    side: row.side === 'cost' ? ('cost' as const) : ('benefit' as const),
    fallsTo: row.falls_to,
    unit: row.unit,
    lowUnits: row.low_units,
    highUnits: row.high_units,
    lowCents: row.low_cents,
    highCents: row.high_cents,
    isCash: row.is_cash === 1,
    source: row.source,
    note: row.note,
  }));
}

/** Adds a line, or changes one. Fails with `notFound` and `stale`. */
export async function saveBenefit(
  writer: StepWriter,
  id: string | null,
  version: number,
  line: BenefitFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandBenefit(writer.trx, id);
    return { id, version: (await writer.update('benefit_lines', id, benefitColumns(line), version)).version };
  }
  const row = newBenefitRow(newId(), writer.now, line);
  await writer.insert('benefit_lines', [row]);
  return { id: row.id, version: 1 };
}

/** A line of the worksheet. Fails with `notFound`. */
export async function demandBenefit(db: DbReader, id: string): Promise<BenefitLineRow> {
  const row = await db.selectFrom('benefit_lines').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'fundingStreams', id });
  return row;
}

/** The row of a new line of the worksheet. */
export function newBenefitRow(id: string, now: string, line: BenefitFields): BenefitLineRow {
  return { id, version: 1, created_at: now, updated_at: now, ...benefitColumns(line) };
}

function benefitColumns(line: BenefitFields) {
  return {
    title: line.title,
    side: line.side,
    falls_to: line.fallsTo,
    unit: line.unit,
    low_units: line.lowUnits,
    high_units: line.highUnits,
    low_cents: line.lowCents,
    high_cents: line.highCents,
    is_cash: line.isCash ? 1 : 0,
    source: line.source,
    note: line.note,
  };
}
