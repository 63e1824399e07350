import type { IsoDay } from '../../dates.ts';

/** A fiscal year of a stream of money. */
export interface FiscalYear {
  readonly startsOn: IsoDay;
  readonly endsOn: IsoDay;
  readonly amountCents: number;
}

/** What is wrong with a fiscal year: its index, the field and the reason. */
export interface YearProblem {
  readonly index: number;
  readonly field: 'startsOn' | 'endsOn' | 'amountCents';
  readonly reason: 'endsBeforeStart' | 'yearsOverlap' | 'outsideStream' | 'moreThanAmount';
}

/** The first thing wrong with the fiscal years of a stream, in the order in which they stand; null when they fit. '' for open ends. */
export function yearProblem(
  years: readonly FiscalYear[],
  stream: { readonly startsOn: string; readonly endsOn: string; readonly amountCents: number },
): YearProblem | null {
  let total = 0;
  for (const [index, year] of years.entries()) {
    if (year.endsOn < year.startsOn) return { index, field: 'endsOn', reason: 'endsBeforeStart' };
    if (stream.startsOn !== '' && year.startsOn < stream.startsOn)
      return { index, field: 'startsOn', reason: 'outsideStream' };
    if (stream.endsOn !== '' && year.endsOn > stream.endsOn) return { index, field: 'endsOn', reason: 'outsideStream' };
    const overlaps = years.slice(0, index).some((one) => one.startsOn <= year.endsOn && year.startsOn <= one.endsOn);
    if (overlaps) return { index, field: 'startsOn', reason: 'yearsOverlap' };
    total += year.amountCents;
    if (total > stream.amountCents) return { index, field: 'amountCents', reason: 'moreThanAmount' };
  }
  return null;
}
