/** Sums of unknowns that are known, with which unknowns take part: `row[i]` times the i-th unknown, summed, is `value`. */
export interface KnownSum {
  readonly row: readonly number[];
  readonly value: number;
}

const tiny = 1e-7;

/**
 * The least and the most that a sum of unknowns can be, when no unknown is negative and all known sums hold: what somebody learns who does the
 * arithmetic. Two-phase simplex with Bland's rule; the sums must be able to hold together.
 */
export function feasibleRange(sums: readonly KnownSum[], asked: readonly (readonly number[])[]): [number, number][] {
  const unknowns = sums[0]?.row.length ?? 0;
  const rows = sums.map(({ row, value }, index) => {
    const sign = value < 0 ? -1 : 1;
    return [...row.map((x) => x * sign), ...sums.map((_, other) => (other === index ? 1 : 0)), value * sign];
  });
  const basis = sums.map((_, index) => unknowns + index);
  const first = Array.from({ length: unknowns + sums.length + 1 }, (_, column) =>
    column >= unknowns && column < unknowns + sums.length ? 0 : -rows.reduce((all, row) => all + (row[column] ?? 0), 0),
  );
  solve(rows, basis, first, unknowns + sums.length);
  // Artificial unknowns that are left at nought are put out of the basis where that can be done.
  for (const [index, column] of basis.entries()) {
    if (column < unknowns) continue;
    const instead = rows[index]?.findIndex((x, at) => at < unknowns && Math.abs(x) > tiny) ?? -1;
    if (instead >= 0) pivot(rows, basis, first, index, instead);
  }
  return asked.map((goal) => {
    const ends = [1, -1].map((sign) => {
      const [copy, own] = [rows.map((row) => [...row]), [...basis]];
      const costs = [...goal.map((x) => x * sign), ...Array.from({ length: sums.length + 1 }, () => 0)];
      for (const [index, column] of own.entries()) {
        const cost = costs[column] ?? 0;
        if (cost !== 0) for (const [at, x] of (copy[index] ?? []).entries()) costs[at] = (costs[at] ?? 0) - cost * x;
      }
      return solve(copy, own, costs, unknowns) ? -(costs.at(-1) ?? 0) * sign : Infinity * -sign;
    });
    return [ends[0] ?? 0, ends[1] ?? 0];
  });
}

/** Walks to the least cost; false when there is none. Only columns before `width` may come in. */
function solve(rows: number[][], basis: number[], costs: number[], width: number): boolean {
  for (;;) {
    const column = costs.findIndex((cost, at) => at < width && cost < -tiny);
    if (column < 0) return true;
    let best = -1;
    let least = Infinity;
    for (const [index, row] of rows.entries()) {
      const x = row[column] ?? 0;
      if (x <= tiny) continue;
      const ratio = (row.at(-1) ?? 0) / x;
      if (ratio < least - tiny || (ratio < least + tiny && (basis[index] ?? 0) < (basis[best] ?? Infinity))) {
        least = ratio;
        best = index;
      }
    }
    if (best < 0) return false;
    pivot(rows, basis, costs, best, column);
  }
}

function pivot(rows: number[][], basis: number[], costs: number[], index: number, column: number): void {
  const own = rows[index] ?? [];
  const by = own[column] ?? 1;
  for (const [at, x] of own.entries()) own[at] = x / by;
  for (const row of [...rows.filter((each) => each !== own), costs]) {
    const times = row[column] ?? 0;
    if (times !== 0) for (const [at, x] of own.entries()) row[at] = (row[at] ?? 0) - times * x;
  }
  basis[index] = column;
}
