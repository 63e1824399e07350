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
  /** What a processor was busy with it, in all threads: on a machine that others use too, this ratio counts. Mean, in milliseconds. */
  readonly cpuMs: number;
  readonly rawCpuMs: number | null;
  /** cpuMs / rawCpuMs. */
  readonly cpuRatio: number | null;
}

/** How long work took, on the clock and of the processor. */
export interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
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
  const own: Measured[] = [];
  const bare: Measured[] = [];
  for (let round = 1; round <= rounds; round++) {
    own.push(await measured(() => ours(round)));
    if (raw !== null) bare.push(await measured(async () => raw(round)));
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
  const own = [await measured(ours)];
  return resultOf(job, rows, own, raw === null ? null : [await measured(async () => await raw())]);
}

/** Times of the clock whose share of a processor nobody measured. */
export function asTimes(all: readonly number[]): Measured[] {
  return all.map((ms) => ({ ms, cpuMs: 0 }));
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same, with what a processor did for it. */
export async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const before = process.cpuUsage();
  const ms = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { ms, cpuMs: (user + system) / 1_000 };
}

/** One line of the bench from what was measured. */
export function resultOf(
  job: string,
  rows: number,
  own: readonly Measured[],
  bare: readonly Measured[] | null,
): BenchResult {
  const [ms, cpuMs] = [quantile(times(own), 0.5), mean(own)];
  const rawMs = bare === null ? null : quantile(times(bare), 0.5);
  const rawCpuMs = bare === null ? null : mean(bare);
  return {
    job,
    rows,
    ms: rounded(ms),
    p95: rounded(quantile(times(own), 0.95)),
    rawMs: rawMs === null ? null : rounded(rawMs),
    ratio: rawMs === null ? null : rounded(ms / rawMs),
    cpuMs: rounded(cpuMs),
    rawCpuMs: rawCpuMs === null ? null : rounded(rawCpuMs),
    cpuRatio: rawCpuMs === null ? null : rounded(cpuMs / rawCpuMs),
  };
}

function times(all: readonly Measured[]): number[] {
  return all.map((each) => each.ms);
}

function mean(all: readonly Measured[]): number {
  return all.reduce((sum, each) => sum + each.cpuMs, 0) / Math.max(1, all.length);
}

/** The value under which this share of the values lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
