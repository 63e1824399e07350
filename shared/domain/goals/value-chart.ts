import { addDays, daysBetween, type IsoDay } from '../../dates.ts';

/** What a chart of a measure shows. */
export interface ChartFacts {
  readonly baseline: { readonly value: number; readonly on: IsoDay } | null;
  readonly target: number | null;
  readonly startsOn: IsoDay | null;
  readonly dueOn: IsoDay | null;
  readonly values: readonly { readonly measuredOn: IsoDay; readonly value: number }[];
  /** Days of which there is a value that is not shown. */
  readonly hiddenOn?: readonly IsoDay[];
}

/** The size of a chart, px at 100 %, with room around the plot for the words of its axes. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything lies in a chart of a measure. */
export interface ValueChart {
  readonly points: readonly { readonly x: number; readonly y: number; readonly value: number; readonly on: IsoDay }[];
  /** From the baseline to the target on its day: the pace that would reach it. */
  readonly pace: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  readonly target: { readonly y: number; readonly value: number } | null;
  readonly hidden: readonly { readonly x: number; readonly on: IsoDay }[];
  readonly todayX: number;
  readonly dueX: number | null;
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly on: IsoDay }[];
}

/** Lays out the chart of a measure: time to the right, baseline and target among the numbers; null without any number. */
export function valueChart(facts: ChartFacts, today: IsoDay, size: ChartSize): ValueChart | null {
  const numbers = [
    ...facts.values.map((each) => each.value),
    ...(facts.baseline === null ? [] : [facts.baseline.value]),
    ...(facts.target === null ? [] : [facts.target]),
  ];
  if (numbers.length === 0) return null;
  const dated = [
    ...(facts.baseline === null ? [] : [{ measuredOn: facts.baseline.on, value: facts.baseline.value }]),
    ...facts.values.filter((each) => each.measuredOn !== facts.baseline?.on),
  ].toSorted((left, right) => left.measuredOn.localeCompare(right.measuredOn));
  const [from, to] = daySpan(facts, dated, today);
  const days = daysBetween(from, to);
  const ticks = niceTicks(Math.min(0, ...numbers), Math.max(0, ...numbers), 4);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (on: IsoDay) => size.left + (daysBetween(from, on) / days) * (size.width - size.left - size.right);
  const y = (value: number) =>
    size.height - size.bottom - ((value - low) / (high - low)) * (size.height - size.top - size.bottom);
  return {
    points: dated.map((each) => ({ x: x(each.measuredOn), y: y(each.value), value: each.value, on: each.measuredOn })),
    pace:
      facts.baseline === null || facts.target === null || facts.dueOn === null || facts.dueOn <= facts.baseline.on
        ? null
        : [x(facts.baseline.on), y(facts.baseline.value), x(facts.dueOn), y(facts.target)],
    target: facts.target === null ? null : { y: y(facts.target), value: facts.target },
    hidden: (facts.hiddenOn ?? []).map((on) => ({ x: x(on), on })),
    todayX: x(today),
    dueX: facts.dueOn === null ? null : x(facts.dueOn),
    yTicks: ticks.map((value) => ({ y: y(value), value })),
    xTicks: monthStarts(from, to, 6).map((on) => ({ x: x(on), on })),
  };
}

/** Round numbers from at most `low` to at least `high`, about `count` steps of 1, 2 or 5 times a power of ten; always two or more. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  // Numbers that hardly differ are one number: a step between them has no digits to be written with.
  const span = high - low > size * 1e-9 ? high - low : size;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = ([1, 2, 5, 10].find((factor) => factor * power * count >= span) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Multiples of the step, rounded to its digits: 0.1 + 0.2 must read 0.3.
  const digits = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(digits, 20))),
  );
}

/** The first days of months in a span, thinned so that at most `most` are left. */
export function monthStarts(from: IsoDay, to: IsoDay, most: number): IsoDay[] {
  const starts: IsoDay[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > to) break;
    if (day >= from) starts.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const every = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_, index) => index % every === 0);
}

function daySpan(
  facts: ChartFacts,
  dated: readonly { readonly measuredOn: IsoDay }[],
  today: IsoDay,
): [from: IsoDay, to: IsoDay] {
  const days = [
    today,
    ...(facts.startsOn === null ? [] : [facts.startsOn]),
    ...(facts.dueOn === null ? [] : [facts.dueOn]),
    ...dated.map((each) => each.measuredOn),
    ...(facts.hiddenOn ?? []),
  ].toSorted();
  const [first = today, last = today] = [days[0], days.at(-1)];
  return first === last ? [addDays(first, -15), addDays(last, 15)] : [first, last];
}
