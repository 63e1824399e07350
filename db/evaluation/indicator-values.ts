import { smallestShownCount } from '#shared/content/program/indicators.ts';
import type { IndicatorValue } from '#shared/contract/evaluation.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import type { IndicatorRow, IndicatorValueRow } from '../schema/evaluation.ts';

/** A figure as a form sends it. */
export type ValueFields = Pick<IndicatorValue, 'startsOn' | 'endsOn' | 'cut' | 'part' | 'people' | 'source'> & {
  readonly value: number;
};

/** Writes a figure, or changes one. Fails with `notFound`, `stale`, and `invalid` for a group that has one in that period. */
export async function saveValue(
  writer: StepWriter,
  indicator: IndicatorRow,
  id: string | null,
  version: number,
  fields: ValueFields,
): Promise<{ id: string; version: number }> {
  const same = await writer.trx
    .selectFrom('indicator_values')
    .select('id')
    .where('indicator_id', '=', indicator.id)
    .where('starts_on', '=', fields.startsOn)
    .where('ends_on', '=', fields.endsOn)
    .where('cut', '=', fields.cut)
    .where('part', '=', fields.part)
    .executeTakeFirst();
  if (same !== undefined && same.id !== id) throw new AppError('invalid', { field: 'part', reason: 'taken' });
  if (id !== null) {
    await demandValue(writer.trx, id);
    const saved = await writer.update('indicator_values', id, valueColumns(indicator, fields), version);
    return { id, version: saved.version };
  }
  const row = newValueRow(newId(), writer.now, indicator, fields);
  await writer.insert('indicator_values', [row]);
  return { id: row.id, version: 1 };
}

/** The row of a figure; of people fewer than eleven only that they were fewer is kept. */
export function newValueRow(
  id: string,
  now: string,
  indicator: Pick<IndicatorRow, 'id' | 'counts_people' | 'unit'>,
  fields: ValueFields,
): IndicatorValueRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    indicator_id: indicator.id,
    ...valueColumns(indicator, fields),
  };
}

/** A figure. Fails with `notFound`. */
export async function demandValue(db: DbReader, id: string): Promise<IndicatorValueRow> {
  const row = await db.selectFrom('indicator_values').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'indicators', id });
  return row;
}

function valueColumns(indicator: Pick<IndicatorRow, 'counts_people' | 'unit'>, fields: ValueFields) {
  const counts = indicator.counts_people === 1;
  // A count says itself how many there were.
  const people = indicator.unit === 'count' ? Math.floor(fields.value) : fields.people;
  const isSmall = counts && (people ?? 0) < smallestShownCount;
  return {
    starts_on: fields.startsOn,
    ends_on: fields.endsOn,
    cut: fields.cut,
    part: fields.part,
    value: isSmall ? '' : String(fields.value),
    people: isSmall || people === null ? -1 : people,
    source: fields.source,
  };
}
