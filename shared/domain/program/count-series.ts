import { smallestShownCount } from '#shared/content/program/indicators.ts';

/** A period; `to` is the day after its last one. */
export interface Span {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Numbers of people that all stand behind one figure; they add up over groups and periods. */
export type Counts = readonly number[];

/** Counts by the key of their period; null for one that is small. */
export type Series = ReadonlyMap<string, Counts | null>;

/**
 * The shortest period that must go so that no small count can be told from a series: one that is small itself, or one beside a small difference
 * of others, as between a quarter and two of its months. Undefined when all may stand. `spans` are in order, the shortest first.
 */
export function fault(series: Series, spans: readonly Span[]): Span | undefined {
  const own = spans.filter(({ key }) => series.has(key));
  const small = own.find(({ key }) => series.get(key) === null);
  if (small !== undefined) return small;
  const groups = levelsOf(series, own);
  for (const levels of groups) {
    const points = [...levels.keys()].toSorted();
    for (const [index, point] of points.entries()) {
      const before = points[index - 1];
      if (before === undefined || isEnough(minus(levels.get(point), levels.get(before)))) continue;
      return own.find(({ from, to }) => [from, to].includes(before) || [from, to].includes(point));
    }
  }
  const around = groups.length > 1 ? tooFull(groups.map((levels) => stretchesOf(levels))) : undefined;
  return around === undefined ? undefined : own.find(({ from, to }) => from >= around.from && to <= around.to);
}

/** A time whose count is known. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly counts: Counts;
}

/** A stretch that hangs together with none of the others inside it, of which they leave too few: a year, and a month that takes nearly all. */
function tooFull(groups: readonly (readonly Stretch[])[]): Stretch | undefined {
  for (const [index, stretches] of groups.entries())
    for (const outer of stretches) {
      const inner = groups
        .filter((_, other) => other !== index)
        .flat()
        .filter(({ from, to }) => from >= outer.from && to <= outer.to);
      if (!isEnough(outer.counts.map((count, measure) => count - mostOf(inner, measure)))) return outer;
    }
  return undefined;
}

/** The most that stretches count that do not overlap. */
function mostOf(stretches: readonly Stretch[], measure: number): number {
  const best: { to: string; count: number }[] = [];
  for (const { from, to, counts } of stretches.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))) {
    const before = best.findLast((each) => each.to <= from)?.count ?? 0;
    best.push({ to, count: Math.max(best.at(-1)?.count ?? 0, before + (counts[measure] ?? 0)) });
  }
  return best.at(-1)?.count ?? 0;
}

function stretchesOf(levels: ReadonlyMap<string, Counts>): Stretch[] {
  const points = [...levels.keys()].toSorted();
  return points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => ({ from, to, counts: minus(levels.get(to), levels.get(from)) })),
  );
}

/** The count of a period as it follows from those of others; undefined where it does not. */
export function countBetween(series: Series, spans: readonly Span[], { from, to }: Span): Counts | undefined {
  const own = spans.filter(({ key }) => series.has(key) && series.get(key) !== null);
  const levels = levelsOf(series, own).find((each) => each.has(from) && each.has(to));
  return levels && minus(levels.get(to), levels.get(from));
}

/**
 * How many there were before each first and last day, from the first one of each connected group of periods. Between any two days of a group the
 * count is known by adding and taking away. A period that says otherwise than shorter ones (people counted once a quarter) tells nothing more.
 */
function levelsOf(series: Series, spans: readonly Span[]): ReadonlyMap<string, Counts>[] {
  const groups = new Map<string, Map<string, Counts>>();
  for (const { key, from, to } of spans) {
    const counts = series.get(key) ?? [];
    const left = groups.get(from) ?? new Map([[from, counts.map(() => 0)]]);
    const right = groups.get(to) ?? new Map([[to, counts.map(() => 0)]]);
    if (left === right) continue;
    const [start, end] = [left.get(from) ?? [], right.get(to) ?? []];
    for (const [point, level] of right)
      left.set(
        point,
        level.map((count, index) => count + (start[index] ?? 0) + (counts[index] ?? 0) - (end[index] ?? 0)),
      );
    for (const point of left.keys()) groups.set(point, left);
  }
  return [...new Set(groups.values())];
}

/** Whether none of the numbers is small. */
export function isEnough(counts: Counts): boolean {
  return counts.every((count) => count >= smallestShownCount);
}

/** What is left of each number. */
export function minus(all: Counts = [], part: Counts = []): Counts {
  return all.map((count, index) => count - (part[index] ?? 0));
}
