import type { IndicatorValue } from '#shared/contract/evaluation.ts';
import { equityCuts } from '#shared/content/program/indicators.ts';

type Figure = Pick<IndicatorValue, 'startsOn' | 'endsOn' | 'cut' | 'part' | 'value'>;

/** The figures of all that stand in a line over time, the earliest first: of periods that hold others (a quarter and its months) the short ones. */
export function figuresOverTime<Each extends Figure>(values: readonly Each[]): Each[] {
  const all = values.filter(({ cut }) => cut === '');
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other !== one &&
            other.startsOn >= one.startsOn &&
            other.endsOn <= one.endsOn &&
            (other.startsOn > one.startsOn || other.endsOn < one.endsOn),
        ),
    )
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn));
}

/** The groups of each cut side by side, in the latest period that has any; the shortest of those that end on its day. */
export function latestCuts<Each extends Figure>(
  values: readonly Each[],
): { readonly cut: (typeof equityCuts)[number]; readonly all: Each | null; readonly parts: Each[] }[] {
  return equityCuts.flatMap((cut) => {
    const latest = values
      .filter((each) => each.cut === cut)
      .reduce<Each | undefined>((best, each) => (best === undefined || isLater(each, best) ? each : best), undefined);
    if (latest === undefined) return [];
    const same = values.filter(({ startsOn, endsOn }) => startsOn === latest.startsOn && endsOn === latest.endsOn);
    return [
      {
        cut,
        all: same.find((each) => each.cut === '') ?? null,
        parts: same.filter((each) => each.cut === cut).toSorted((a, b) => a.part.localeCompare(b.part)),
      },
    ];
  });
}

function isLater(one: Figure, other: Figure): boolean {
  return one.endsOn > other.endsOn || (one.endsOn === other.endsOn && one.startsOn > other.startsOn);
}
