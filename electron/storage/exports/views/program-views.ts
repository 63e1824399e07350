import type { DbReader } from '#db/dialects/dialect.ts';
import { indicatorList } from '#db/evaluation/indicators.ts';
import { indicatorDomains, smallestShownCount } from '#shared/content/program/indicators.ts';
import type { Indicator, IndicatorValue } from '#shared/contract/evaluation.ts';

import { atOnce, column, namesRestricted, text, wordOf, type ViewDefinition } from './view-source.ts';

interface Figure {
  readonly id: string;
  readonly indicator: Indicator;
  /** Null where there is none yet. */
  readonly value: IndicatorValue | null;
}

const hidden = `Hidden (fewer than ${smallestShownCount} people, or tells of them)`;

/** Indicators, a row for each figure as the screen shows it: small ones, and those that would give them away, stay hidden. */
export async function indicatorsView(db: DbReader): Promise<ViewDefinition<Figure>> {
  const rows = (await indicatorList(db)).flatMap((indicator): Figure[] =>
    indicator.values.length === 0
      ? [{ id: indicator.id, indicator, value: null }]
      : indicator.values.map((value) => ({ id: indicator.id, indicator, value })),
  );
  return {
    name: 'Indicators',
    total: rows.length,
    columns: [
      text('title', 'Indicator', (row) => row.indicator.title),
      text('domain', 'Field', (row) => wordOf(indicatorDomains, row.indicator.domain)),
      column('definition', 'Definition', 'long', (row) => row.indicator.definition),
      text('source', 'Source', (row) => row.indicator.source),
      text('owner', 'Seen to by', (row) => row.indicator.owner?.label),
      column('baseline', 'Baseline', 'number', (row) => row.indicator.baselineValue),
      column('target', 'Target', 'number', (row) => row.indicator.targetValue),
      column('startsOn', 'From', 'day', (row) => row.value?.startsOn),
      column('endsOn', 'Until', 'day', (row) => row.value?.endsOn),
      text('cut', 'Cut', (row) => row.value?.cut),
      text('part', 'Group', (row) => (row.value === null ? '' : row.value.part || 'All')),
      column('value', 'Value', 'number', (row) => row.value?.value),
      text('unit', 'Unit', (row) => row.indicator.unit),
      column('people', 'People behind it', 'number', (row) => row.value?.people),
      text('hidden', 'Hidden', (row) => (row.value?.isHidden === true ? hidden : '')),
    ],
    batches: atOnce(rows),
    isRestricted: (row) => namesRestricted(row.indicator.owner),
  };
}
