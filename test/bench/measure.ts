/** One line of the bench: a job of ours beside the same work done by bare SQLite in the same run. */
export interface BenchResult {
  readonly job: string;
  /** Rows that the job reads, writes or answers. */
  readonly rows: number;
  /** Median, in milliseconds. */
  readonly ms: number;
  readonly p95: number;
  /** Median of the same with bare better-sqlite3; null where there is no such thing. */
  readonly rawMs: number | null;
  /** ms / rawMs. */
  readonly ratio: number | null;
}

/** Runs ours and the bare one in turn, so that a busy moment of the machine falls on both. */
export async function compare(
  job: string,
  rows: number,
  rounds: number,
  ours: (round: number) => Promise<unknown>,
  raw: ((round: number) => unknown) | null,
): Promise<BenchResult> {
  await ours(0);
  raw?.(0);
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    own.push(await timed(() => ours(round)));
    if (raw !== null) bare.push(await timed(async () => raw(round)));
  }
  return resultOf(job, rows, own, raw === null ? null : bare);
}

/** A job that runs once, beside the bare one that runs once. */
export async function compareOnce(
  job: string,
  rows: number,
  ours: () => Promise<unknown>,
  raw: (() => unknown) | null,
): Promise<BenchResult> {
  const own = [await timed(ours)];
  return resultOf(job, rows, own, raw === null ? null : [await timed(async () => await raw())]);
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function resultOf(job: string, rows: number, own: readonly number[], bare: readonly number[] | null): BenchResult {
  const ms = quantile(own, 0.5);
  const rawMs = bare === null ? null : quantile(bare, 0.5);
  return {
    job,
    rows,
    ms: rounded(ms),
    p95: rounded(quantile(own, 0.95)),
    rawMs: rawMs === null ? null : rounded(rawMs),
    ratio: rawMs === null ? null : rounded(ms / rawMs),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
