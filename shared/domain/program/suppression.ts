import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

import { countBetween, fault, isEnough, minus, type Counts, type Series, type Span } from './count-series.ts';

/** A figure of people for all or for a group of one cut, in one period. */
export interface Cell {
  readonly id: string;
  /** '' for all. */
  readonly cut: string;
  /** The group within the cut; '' for all. */
  readonly part: string;
  readonly startsOn: IsoDay;
  /** The last day, which counts. */
  readonly endsOn: IsoDay;
  /** How many people stand behind it; null when they were fewer than may be kept. */
  readonly people: number | null;
  /** The share of them that is meant, in percent; null where the figure is no share. */
  readonly share: number | null;
}

/**
 * The ids of the figures that are hidden so that nobody can work a small number of people back from what is shown. A figure is small itself
 * when fewer than eleven people stand behind it, or, for a share, behind the yes or the no. Besides, groups of the same cut are hidden with it
 * until at least eleven people are between the total and the groups that are shown; and of periods that overlap (months and their quarter, the
 * year so far), short ones are hidden until none is the only gap in a longer one. What is hidden to cover others is chosen by name and length,
 * never by its size, so that the choice itself tells nothing.
 */
export function hiddenCells(cells: readonly Cell[]): ReadonlySet<string> {
  const shown = new Set(linked(cells).flatMap((group) => shownOf(group)));
  return new Set(cells.filter(({ id }) => !shown.has(id)).map(({ id }) => id));
}

/** Figures whose periods share days, directly or through others. */
function linked(cells: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [];
  let last = '';
  for (const cell of cells.toSorted((a, b) => order(a.startsOn, b.startsOn))) {
    const group = groups.at(-1);
    if (group === undefined || cell.startsOn > last) groups.push([cell]);
    else group.push(cell);
    if (cell.endsOn > last) last = cell.endsOn;
  }
  return groups;
}

/** What is shown of figures whose periods hang together. */
function shownOf(cells: readonly Cell[]): string[] {
  const spans = spansOf(cells);
  const cuts = [...new Set(cells.flatMap(({ cut }) => (cut === '' ? [] : [cut])))].map((cut) => partsOf(cells, cut));
  const totals = totalsOf(seriesOf(cells.filter(({ cut }) => cut === '')), cuts, spans);
  const kept = safeSpans(totals, spans);
  const shown: Cell[] = cells.filter(({ cut, startsOn, endsOn }) => cut === '' && holds(kept, startsOn, endsOn));
  for (const parts of cuts) {
    const choice = choosePartsAndSpans(parts, totals, kept);
    shown.push(
      ...cells.filter(
        (cell) =>
          cell.cut === parts.cut && !choice.hidden.has(cell.part) && holds(choice.spans, cell.startsOn, cell.endsOn),
      ),
    );
  }
  return shown.map(({ id }) => id);
}

interface Parts {
  readonly cut: string;
  /** By the name of the group. */
  readonly series: ReadonlyMap<string, Series>;
}

/**
 * Which groups of a cut stay hidden, and in which periods the others are shown: as many periods as leave at least one group to show. Where totals
 * stand in more periods than groups do, those of the groups may not cross, or they would fence small ones in.
 */
function choosePartsAndSpans(parts: Parts, totals: Series, kept: readonly Span[]) {
  for (let spans = kept; spans.length > 0; spans = spans.slice(1)) {
    if (spans !== kept && spans.some((one) => spans.some((other) => cross(one, other)))) continue;
    const hidden = hiddenParts(parts, totals, spans);
    if (hidden.size < parts.series.size) return { hidden, spans };
  }
  return { hidden: new Set<string>(), spans: [] };
}

/** Groups that are small in one of the periods, and those that cover them, by name. */
function hiddenParts(parts: Parts, totals: Series, spans: readonly Span[]): Set<string> {
  const names = [...parts.series.keys()].toSorted(order);
  const hidden = new Set(names.filter((name) => fault(parts.series.get(name) ?? new Map(), spans) !== undefined));
  while (hidden.size < names.length && fault(restSeries(parts, totals, spans, hidden), spans) !== undefined) {
    const next = names.find((name) => !hidden.has(name));
    if (next !== undefined) hidden.add(next);
  }
  return hidden;
}

/** What is left of the total beside the groups that are shown, in each period: those who are hidden, and those whom nobody wrote down. */
function restSeries({ series }: Parts, totals: Series, spans: readonly Span[], hidden: ReadonlySet<string>): Series {
  const rest = new Map<string, Counts | null>();
  const shown = [...series].flatMap(([name, own]) => (hidden.has(name) ? [] : [own]));
  for (const { key } of spans) {
    const counts = shown.flatMap((own) => [own.get(key) ?? null]);
    if (counts.every((each) => each === null)) continue;
    const left = minus(totals.get(key) ?? [0], sum(counts));
    // Every group stands there and nobody is left, or they overlap so that the sum says nothing.
    if (hidden.size === 0 && (left[0] ?? 0) <= 0) continue;
    rest.set(key, isEnough(left) ? left : null);
  }
  return rest;
}

/** The periods in which totals can stand side by side, the shortest first: one that is small, or that gives a small difference, is left out. */
function safeSpans(totals: Series, spans: readonly Span[]): readonly Span[] {
  let kept = spans.filter(({ key }) => totals.has(key));
  for (let wrong = fault(totals, kept); wrong !== undefined; wrong = fault(totals, kept)) {
    const { key } = wrong;
    kept = kept.filter((span) => span.key !== key);
  }
  return kept;
}

/**
 * How many there were in each period, as written down or as it follows from others. Where no total is written down, the longest period has at
 * least as many as the groups of a cut; about the others nothing is sure, and so nothing is shown of them.
 */
function totalsOf(entered: Series, cuts: readonly Parts[], spans: readonly Span[]): Series {
  const series = new Map(entered);
  for (const span of spans) {
    const follows = series.has(span.key) ? undefined : countBetween(entered, spans, span);
    if (follows !== undefined) series.set(span.key, isEnough(follows) ? follows : null);
  }
  const longest = spans.at(-1);
  if (entered.size > 0 || longest === undefined) return series;
  const known = cuts.map((parts) => sum([...parts.series.values()].map((own) => own.get(longest.key) ?? null)));
  const least = known.reduce((most, each) => ((each[0] ?? 0) > (most[0] ?? 0) ? each : most), [0]);
  return series.set(longest.key, isEnough(least) ? least : null);
}

/** The groups of a cut; one that is not written down in a period where others are counts as small there. */
function partsOf(cells: readonly Cell[], cut: string): Parts {
  const own = cells.filter((cell) => cell.cut === cut);
  const names = [...new Set(own.map(({ part }) => part))];
  const missing = new Map(own.map(({ startsOn, endsOn }) => [keyOf(startsOn, endsOn), null]));
  return {
    cut,
    series: new Map(
      names.map((name) => [name, new Map([...missing, ...seriesOf(own.filter(({ part }) => part === name))])]),
    ),
  };
}

function seriesOf(cells: readonly Cell[]): Series {
  return new Map(cells.map((cell) => [keyOf(cell.startsOn, cell.endsOn), countsOf(cell)]));
}

function spansOf(cells: readonly Cell[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { startsOn, endsOn } of cells) {
    const key = keyOf(startsOn, endsOn);
    spans.set(key, { key, from: startsOn, to: addDays(endsOn, 1) });
  }
  return [...spans.values()].toSorted(
    (a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to) || order(a.from, b.from),
  );
}

/** How many people a figure counts: all of them and, for a share, those who are meant and those who are not; null when one of these is small. */
function countsOf({ people, share }: Cell): Counts | null {
  if (people === null) return null;
  const meant = share === null ? null : Math.round((people * share) / 100);
  const counts = meant === null ? [people] : [people, meant, people - meant];
  return isEnough(counts) ? counts : null;
}

function sum(all: readonly (Counts | null)[]): Counts {
  return all.reduce<Counts>(
    (total, counts) => (counts === null ? total : counts.map((count, index) => count + (total[index] ?? 0))),
    [],
  );
}

function cross(one: Span, other: Span): boolean {
  return one.from < other.from && other.from < one.to && one.to < other.to;
}

function holds(spans: readonly Span[], startsOn: string, endsOn: string): boolean {
  return spans.some(({ key }) => key === keyOf(startsOn, endsOn));
}

function keyOf(startsOn: string, endsOn: string): string {
  return `${startsOn}/${endsOn}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
