import type { IndicatorValue } from '#shared/contract/evaluation.ts';
import { figuresOverTime, latestCuts } from '#shared/domain/program/indicator-figures.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import type { IndicatorLine } from '#shared/domain/reports/sections/indicators.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { indicatorList } from '../evaluation/indicators.ts';

/** Indicators with their figures until the day; what the screen hides is hidden here too. */
export async function indicatorLines(db: DbReader, scope: ReportScope): Promise<IndicatorLine[]> {
  return (await indicatorList(db)).map((indicator) => {
    const values = indicator.values.filter((value) => value.endsOn <= scope.asOf);
    return {
      title: indicator.title,
      unit: indicator.unit,
      isAtMost: indicator.direction === 'at-most',
      source: indicator.source,
      baseline: indicator.baselineValue,
      target: indicator.targetValue,
      targetOn: indicator.targetOn ?? '',
      figures: figuresOverTime(values).map(figureOf),
      groups: latestCuts(values).flatMap(({ cut, parts }) =>
        parts.map((value) => ({ cut: cutWords[cut], part: value.part, figure: figureOf(value) })),
      ),
    };
  });
}

function figureOf(value: IndicatorValue): IndicatorLine['figures'][number] {
  return { from: value.startsOn, to: value.endsOn, value: value.value };
}

const cutWords = {
  race: 'Race',
  ethnicity: 'Ethnicity',
  gender: 'Gender',
  age: 'Age',
  neighborhood: 'Neighborhood',
} as const;
