/** A line of the worksheet: a count and a worth, each a range; money in minor units. */
export interface WorksheetLine {
  readonly side: 'cost' | 'benefit';
  readonly lowUnits: number;
  readonly highUnits: number;
  readonly lowCents: number;
  readonly highCents: number;
  readonly isCash: boolean;
}

/** Money from the least to the most, in minor units. */
export interface MoneyRange {
  readonly lowCents: number;
  readonly highCents: number;
}

/** What a year costs and brings. */
export interface CostBenefit {
  readonly cost: MoneyRange;
  /** All benefits: cash, and time and places that become free. */
  readonly benefit: MoneyRange;
  readonly cash: MoneyRange;
  /** The worst case (least benefit, most cost) and the best. */
  readonly net: MoneyRange;
  readonly netCash: MoneyRange;
  /** Benefit for each unit of cost, worst and best; null without a cost. */
  readonly ratio: { readonly low: number; readonly high: number } | null;
}

/** What one line comes to in a year. */
export function lineRange(line: WorksheetLine): MoneyRange {
  return {
    lowCents: Math.round(line.lowUnits * line.lowCents),
    highCents: Math.round(line.highUnits * line.highCents),
  };
}

/** Adds the worksheet up. The ends of the range of a difference are the worst case and the best, not low less low. */
export function costBenefit(lines: readonly WorksheetLine[]): CostBenefit {
  const cost = sum(lines.filter((line) => line.side === 'cost'));
  const benefits = lines.filter((line) => line.side === 'benefit');
  const benefit = sum(benefits);
  const cash = sum(benefits.filter((line) => line.isCash));
  return {
    cost,
    benefit,
    cash,
    net: less(benefit, cost),
    netCash: less(cash, cost),
    ratio:
      cost.lowCents <= 0 || cost.highCents <= 0
        ? null
        : { low: benefit.lowCents / cost.highCents, high: benefit.highCents / cost.lowCents },
  };
}

function sum(lines: readonly WorksheetLine[]): MoneyRange {
  const ranges = lines.map(lineRange);
  return {
    lowCents: ranges.reduce((total, range) => total + range.lowCents, 0),
    highCents: ranges.reduce((total, range) => total + range.highCents, 0),
  };
}

function less(gain: MoneyRange, cost: MoneyRange): MoneyRange {
  return { lowCents: gain.lowCents - cost.highCents, highCents: gain.highCents - cost.lowCents };
}
