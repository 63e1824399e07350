import type { FundingCost } from '#shared/contract/funding.ts';
import { newId } from '#shared/ids.ts';
import { AppError } from '#shared/errors.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import type { FundingAllocationRow, FundingCostRow } from '../schema/funding.ts';

/** A line of the budget as a form sends it. */
export type CostFields = Pick<
  FundingCost,
  'title' | 'monthlyCents' | 'serviceType' | 'isDirect' | 'startsOn' | 'endsOn' | 'note' | 'allocations'
>;

/** The budget, the largest line first, with what pays for each; streams in the trash pay nothing. */
export async function fundingCosts(db: DbReader): Promise<FundingCost[]> {
  const rows = await db
    .selectFrom('funding_costs')
    .selectAll()
    .orderBy('monthly_cents', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  const allocations = await liveAllocations(db);
  return rows.map((row) => {
    const own = allocations.filter((one) => one.cost_id === row.id);
    const paid = own.reduce((sum, one) => sum + one.monthly_cents, 0);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      monthlyCents: row.monthly_cents,
      serviceType: row.service_type,
      isDirect: row.is_direct === 1,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
      note: row.note,
      allocations: own.map((one) => ({ streamId: one.stream_id, monthlyCents: one.monthly_cents })),
      uncoveredCents: Math.max(0, row.monthly_cents - paid),
      doubledCents: Math.max(0, paid - row.monthly_cents),
    };
  });
}

/** Adds a line of the budget, or changes one, and sets what pays for it. Fails with `notFound` and `stale`. */
export async function saveCost(
  writer: StepWriter,
  id: string | null,
  version: number,
  cost: CostFields,
): Promise<{ id: string; version: number }> {
  if (id !== null) {
    await demandCost(writer.trx, id);
    const saved = await writer.update('funding_costs', id, costColumns(cost), version);
    await setAllocations(writer, id, cost.allocations);
    return { id, version: saved.version };
  }
  const row = newCostRow(newId(), writer.now, cost);
  await writer.insert('funding_costs', [row]);
  await setAllocations(writer, row.id, cost.allocations);
  return { id: row.id, version: 1 };
}

/** The row of a new line of the budget. */
export function newCostRow(id: string, now: string, cost: Omit<CostFields, 'allocations'>): FundingCostRow {
  return { id, version: 1, created_at: now, updated_at: now, ...costColumns(cost) };
}

/** The row that says what a stream pays of a line. */
export function newAllocationRow(
  id: string,
  now: string,
  costId: string,
  { streamId, monthlyCents }: CostFields['allocations'][number],
): FundingAllocationRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    cost_id: costId,
    stream_id: streamId,
    monthly_cents: monthlyCents,
  };
}

/** Takes a line of the budget out, with what paid for it. */
export async function removeCost(writer: StepWriter, id: string): Promise<void> {
  await setAllocations(writer, id, []);
  await writer.remove('funding_costs', [id]);
}

/** A line of the budget. Fails with `notFound`. */
export async function demandCost(db: DbReader, id: string): Promise<FundingCostRow> {
  const row = await db.selectFrom('funding_costs').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'fundingStreams', id });
  return row;
}

function costColumns(cost: Omit<CostFields, 'allocations'>) {
  return {
    title: cost.title,
    monthly_cents: cost.monthlyCents,
    service_type: cost.serviceType,
    is_direct: cost.isDirect ? 1 : 0,
    starts_on: cost.startsOn ?? '',
    ends_on: cost.endsOn ?? '',
    note: cost.note,
  };
}

async function setAllocations(writer: StepWriter, costId: string, wanted: CostFields['allocations']): Promise<void> {
  const known = await writer.trx.selectFrom('funding_allocations').selectAll().where('cost_id', '=', costId).execute();
  const paying = wanted.filter((one) => one.monthlyCents > 0);
  const streams = new Set(paying.map((one) => one.streamId));
  const gone = known.filter((row) => !streams.has(row.stream_id)).map((row) => row.id);
  if (gone.length > 0) await writer.remove('funding_allocations', gone);
  const added: FundingAllocationRow[] = [];
  for (const { streamId, monthlyCents } of paying) {
    const row = known.find((one) => one.stream_id === streamId);
    if (row !== undefined)
      await writer.update('funding_allocations', row.id, { monthly_cents: monthlyCents }, row.version);
    else added.push(newAllocationRow(newId(), writer.now, costId, { streamId, monthlyCents }));
  }
  if (added.length > 0) await writer.insert('funding_allocations', added);
}

function liveAllocations(
  db: DbReader,
): Promise<Pick<FundingAllocationRow, 'cost_id' | 'stream_id' | 'monthly_cents'>[]> {
  return db
    .selectFrom('funding_allocations')
    .innerJoin('funding_streams', 'funding_streams.id', 'funding_allocations.stream_id')
    .where(isLive('funding_streams'))
    .select(['cost_id', 'stream_id', 'monthly_cents'])
    .orderBy('funding_allocations.id')
    .execute();
}
