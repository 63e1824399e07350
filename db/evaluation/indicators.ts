import { equityCuts, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { Indicator, IndicatorDraft, IndicatorPatch, IndicatorValue } from '#shared/contract/evaluation.ts';
import { hiddenCells } from '#shared/domain/program/suppression.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { defined, flag, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels, type RecordRef } from '../records/record-labels.ts';
import type { IndicatorRow, IndicatorValueRow } from '../schema/evaluation.ts';

/** Indicators in use with their figures; small ones, and those that would give one away, are hidden. At most 300. */
export async function indicatorList(db: DbReader): Promise<Indicator[]> {
  const rows = await db
    .selectFrom('indicators')
    .selectAll()
    .where(isLive('indicators'))
    .orderBy('domain')
    .orderBy('created_at')
    .orderBy('id')
    .limit(300)
    .execute();
  const values = await db
    .selectFrom('indicator_values')
    .selectAll()
    .orderBy('ends_on')
    .orderBy('cut')
    .orderBy('part')
    .execute();
  const agreements = await db.selectFrom('data_agreements').select(['id', 'title']).execute();
  const titles = new Map(agreements.map((row) => [row.id, row.title]));
  const labels = await recordLabels(
    db,
    rows.flatMap((row): RecordRef[] => [
      { type: 'people', id: row.owner_person_id },
      { type: 'evidenceCards', id: row.evidence_id },
    ]),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    domain: row.domain,
    template: row.template,
    definition: row.definition,
    unit: row.unit,
    direction: row.direction === 'at-most' ? 'at-most' : 'at-least',
    countsPeople: row.counts_people === 1,
    source: row.source,
    ownerPersonId: row.owner_person_id || null,
    owner: labels.get(row.owner_person_id) ?? null,
    frequency:
      row.frequency === 'monthly' || row.frequency === 'quarterly' || row.frequency === 'yearly' ? row.frequency : '',
    baselineValue: isSmallBaseline(row, numberIn(row.baseline_value)) ? null : numberIn(row.baseline_value),
    baselineOn: row.baseline_on || null,
    baselineSource: row.baseline_source,
    targetValue: numberIn(row.target_value),
    targetOn: row.target_on || null,
    cuts: equityCuts.filter((cut) => parseWords(row.cuts).includes(cut)),
    agreementId: row.agreement_id || null,
    agreementTitle: titles.get(row.agreement_id) ?? '',
    evidenceId: row.evidence_id || null,
    evidence: labels.get(row.evidence_id) ?? null,
    note: row.note,
    values: shownValues(
      row,
      values.filter((value) => value.indicator_id === row.id),
    ),
  }));
}

/** An indicator in use. Fails with `notFound`. */
export async function demandIndicator(db: DbReader, id: string): Promise<IndicatorRow> {
  const row = await db.selectFrom('indicators').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'indicators', id });
  return row;
}

/** Whether a baseline counts so few people that it may not be kept; nobody at all, before the start, may be said. */
export function isSmallBaseline(row: Pick<IndicatorRow, 'counts_people' | 'unit'>, value: number | null): boolean {
  return row.counts_people === 1 && row.unit === 'count' && value !== null && value > 0 && value < smallestShownCount;
}

/** The row of a new indicator. */
export function newIndicatorRow(id: string, now: string, draft: IndicatorDraft): IndicatorRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    domain: '',
    template: '',
    definition: '',
    unit: '',
    direction: 'at-least',
    counts_people: 1,
    source: '',
    owner_person_id: '',
    frequency: '',
    baseline_value: '',
    baseline_on: '',
    baseline_source: '',
    target_value: '',
    target_on: '',
    cuts: '[]',
    agreement_id: '',
    evidence_id: '',
    note: '',
    ...indicatorColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function indicatorColumns(patch: IndicatorPatch): Partial<IndicatorRow> {
  return defined({
    title: patch.title,
    domain: patch.domain,
    template: patch.template,
    definition: patch.definition,
    unit: patch.unit,
    direction: patch.direction,
    counts_people: flag(patch.countsPeople),
    source: patch.source,
    owner_person_id: nothing(patch.ownerPersonId),
    frequency: patch.frequency,
    baseline_value: decimal(patch.baselineValue),
    baseline_on: nothing(patch.baselineOn),
    baseline_source: patch.baselineSource,
    target_value: decimal(patch.targetValue),
    target_on: nothing(patch.targetOn),
    cuts: patch.cuts === undefined ? undefined : JSON.stringify(patch.cuts),
    agreement_id: nothing(patch.agreementId),
    evidence_id: nothing(patch.evidenceId),
    note: patch.note,
  });
}

function shownValues(indicator: IndicatorRow, rows: readonly IndicatorValueRow[]): IndicatorValue[] {
  const hidden =
    indicator.counts_people === 1
      ? hiddenCells(
          rows.map((row) => ({
            id: row.id,
            cut: row.cut,
            part: row.part,
            startsOn: row.starts_on,
            endsOn: row.ends_on,
            people: row.people < 0 ? null : row.people,
            share: indicator.unit === '%' ? numberIn(row.value) : null,
          })),
        )
      : new Set<string>();
  return rows.map((row) => {
    const isHidden = hidden.has(row.id) || row.value === '';
    return {
      id: row.id,
      version: row.version,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      cut: equityCuts.find((cut) => cut === row.cut) ?? '',
      part: row.part,
      value: isHidden ? null : numberIn(row.value),
      people: isHidden || row.people < 0 ? null : row.people,
      source: row.source,
      isHidden,
    };
  });
}

function numberIn(text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function decimal(value: number | null | undefined): string | undefined {
  return value === undefined ? undefined : value === null ? '' : String(value);
}
