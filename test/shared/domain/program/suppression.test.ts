import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hiddenCells, type Cell } from '#shared/domain/program/suppression.ts';
import { feasibleRange, type KnownSum } from '#test/support/feasible-range.ts';

const whole = { startsOn: '2026-01-01', endsOn: '2026-01-31', share: null };
const cell = (cut: string, part: string, people: number | null, fields: Partial<Cell> = {}): Cell => ({
  id: `${cut} ${part}`.trim() || 'all',
  cut,
  part,
  people,
  ...whole,
  ...fields,
});
const hiddenOf = (...cells: Cell[]): string[] => [...hiddenCells(cells)].toSorted();

describe('small numbers', () => {
  it('are hidden below eleven, and another group with them, so that the total does not give them away', () => {
    expect(hiddenOf(cell('', '', 52), cell('gender', 'Women', 9), cell('gender', 'Men', 43))).toEqual([
      'gender Men',
      'gender Women',
    ]);
    const races = [cell('race', 'A', 30), cell('race', 'B', 24), cell('race', 'C', null), cell('race', 'D', 12)];
    expect(hiddenOf(cell('', '', 70), ...races)).toEqual(['race A', 'race C']);
    expect(hiddenOf(cell('', '', 10))).toEqual(['all']);
  });

  it('hide nothing where every group is large, and nothing of another cut or a period apart', () => {
    const later = { startsOn: '2026-02-01', endsOn: '2026-02-28' };
    const large = [cell('gender', 'Women', 11), cell('gender', 'Men', 40), cell('', '', 51)];
    const other = cell('gender', 'Women', 3, { id: 'small', ...later });
    expect(hiddenOf(...large, other, cell('age', 'Under 25', 4))).toEqual(['age Under 25', 'small']);
  });

  it('cover a group that nobody wrote down, where the total tells how small it is', () => {
    expect(hiddenOf(cell('', '', 52), cell('gender', 'Men', 43))).toEqual(['gender Men']);
    expect(hiddenOf(cell('', '', 54), cell('gender', 'Men', 43))).toEqual([]);
  });

  it('are no less hidden behind a share of a large group', () => {
    expect(hiddenOf(cell('', '', 60, { share: 90 }))).toEqual(['all']);
    expect(hiddenOf(cell('', '', 60, { share: 10 }))).toEqual(['all']);
    expect(hiddenOf(cell('', '', 38, { share: 71 }))).toEqual([]);
  });

  it('do not come out of a quarter and the months in it, nor of the year so far', () => {
    const month = (id: string, number: string, days: number, people: number | null) =>
      cell('', '', people, { id, startsOn: `2026-${number}-01`, endsOn: `2026-${number}-${days}` });
    const quarter = cell('', '', 60, { id: 'quarter', endsOn: '2026-03-31' });
    const months = [month('jan', '01', 31, 30), month('feb', '02', 28, 25)];
    expect(hiddenOf(...months, month('mar', '03', 31, null), quarter)).toEqual(['feb', 'mar']);
    expect(hiddenOf(...months, quarter)).toEqual(['feb']);
    const soFar = cell('', '', 38, { id: 'so far', endsOn: '2026-02-28' });
    expect(hiddenOf(month('jan', '01', 31, 30), soFar)).toEqual(['jan']);
  });

  it('do not take months away whose people are counted once in a quarter', () => {
    const months = ['01-31', '02-28', '03-31'].map((end) =>
      cell('', '', 31, { id: end, startsOn: `2026-${end.slice(0, 2)}-01`, endsOn: `2026-${end}` }),
    );
    expect(hiddenOf(...months, cell('', '', 60, { id: 'quarter', endsOn: '2026-03-31' }))).toEqual([]);
  });
});

/** A made-up program: how many there were in each group of each cut in each week, and which figures were written down. */
interface World {
  readonly cuts: readonly (readonly (readonly number[])[])[];
  readonly weeks: number;
  readonly cells: readonly (Cell & { readonly row: readonly number[]; readonly count: number })[];
}

const day = (week: number): string => `2026-01-${String(1 + week * 7).padStart(2, '0')}`;
const lastDay = (week: number): string => `2026-01-${String(7 + week * 7).padStart(2, '0')}`;

const world: fc.Arbitrary<World> = fc
  .record({
    weeks: fc.integer({ min: 1, max: 4 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
    numbers: fc.array(fc.oneof(fc.nat(12), fc.nat(40)), { minLength: 16, maxLength: 16 }),
    moves: fc.array(fc.nat(1_000), { minLength: 16, maxLength: 16 }),
    left: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
    often: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ weeks, sizes, numbers, moves, left, often }) => {
    const firstSize = sizes[0] ?? 1;
    const cuts: number[][][] = [
      Array.from({ length: firstSize }, (_, part) => numbers.slice(part * weeks, (part + 1) * weeks)),
    ];
    const total = (week: number): number => (cuts[0] ?? []).reduce((all, part) => all + (part[week] ?? 0), 0);
    for (const size of sizes.slice(1)) {
      const parts: number[][] = Array.from({ length: size }, () => []);
      for (let week = 0; week < weeks; week += 1) {
        const ends = Array.from({ length: size - 1 }, (_, at) => (moves[week * 4 + at] ?? 0) % (total(week) + 1));
        const edges = [0, ...ends.toSorted((a, b) => a - b), total(week)];
        for (const [at, part] of parts.entries()) part.push((edges[at + 1] ?? 0) - (edges[at] ?? 0));
      }
      cuts.push(parts);
    }
    const unknowns = cuts.flatMap((parts, cut) =>
      parts.flatMap((_, part) => Array.from({ length: weeks }, (__, week) => ({ cut, part, week }))),
    );
    const cells = figures(cuts, weeks)
      // Sometimes everything is written down, sometimes this or that is not.
      .filter((_, at) => often === 0 || left[at % 80] === false || (often === 1 && left[(at * 7) % 80] === false))
      .map(({ cut, part, from, to }) => {
        const row = unknowns.map((each) =>
          each.cut === Math.max(cut - 1, 0) && (cut === 0 || each.part === part) && each.week >= from && each.week <= to
            ? 1
            : 0,
        );
        const count = unknowns.reduce(
          (all, each, at) => all + (row[at] ?? 0) * (cuts[each.cut]?.[each.part]?.[each.week] ?? 0),
          0,
        );
        return {
          id: `${from}-${to}/${cut}/${part}`,
          cut: cut === 0 ? '' : `cut ${cut}`,
          part: cut === 0 ? '' : `part ${part}`,
          startsOn: day(from),
          endsOn: lastDay(to),
          people: count < 11 ? null : count,
          share: null,
          row,
          count,
        };
      });
    return { cuts, weeks, cells };
  });

/** Every figure that can be written down: each stretch of weeks, for all (cut 0) and for each group of each cut. */
function figures(cuts: World['cuts'], weeks: number) {
  const stretches = Array.from({ length: weeks }, (_, from) =>
    Array.from({ length: weeks - from }, (__, more) => ({ from, to: from + more })),
  ).flat();
  const groups = [
    { cut: 0, part: 0 },
    ...cuts.flatMap((parts, cut) => parts.map((_, part) => ({ cut: cut + 1, part }))),
  ];
  return stretches.flatMap((stretch) => groups.map((group) => ({ ...group, ...stretch })));
}

/** What anybody knows: the figures that are shown, and that the groups of each cut make up the same total in each week. */
function known({ cuts, weeks, cells }: World, hidden: ReadonlySet<string>): KnownSum[] {
  const sums: KnownSum[] = cells.flatMap(({ id, row, count }) => (hidden.has(id) ? [] : [{ row, value: count }]));
  const size = cuts.reduce((all, parts) => all + parts.length * weeks, 0);
  let before = (cuts[0]?.length ?? 0) * weeks;
  for (const parts of cuts.slice(1)) {
    for (let week = 0; week < weeks; week += 1) {
      const row = Array.from({ length: size }, () => 0);
      for (const part of (cuts[0] ?? []).keys()) row[part * weeks + week] = 1;
      for (const part of parts.keys()) row[before + part * weeks + week] = -1;
      sums.push({ row, value: 0 });
    }
    before += parts.length * weeks;
  }
  return sums;
}

describe('whatever is written down, over cuts, periods and totals', () => {
  it('no figure of fewer than eleven is shown, and none can be worked out from all that is', () => {
    fc.assert(
      fc.property(world, (made) => {
        const hidden = hiddenCells(made.cells);
        const small = made.cells.filter(({ count }) => count < 11);
        for (const { id } of small) expect(hidden.has(id)).toBe(true);
        const sums = known(made, hidden);
        if (sums.length === 0) return;
        const ranges = feasibleRange(
          sums,
          small.map(({ row }) => row),
        );
        for (const [index, [least, most]] of ranges.entries()) {
          const told = `${small[index]?.id ?? ''}: ${least} to ${most}`;
          expect(least, told).toBeLessThanOrEqual((small[index]?.count ?? 0) + 0.001);
          expect(most - least, told).toBeGreaterThanOrEqual(9.999);
        }
      }),
      { numRuns: 600 },
    );
  });
});
