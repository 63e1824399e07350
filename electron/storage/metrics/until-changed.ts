import type { DbReader } from '#db/dialects/dialect.ts';
import { historyMark } from '#db/metrics/history-mark.ts';

interface Kept {
  readonly mark: string;
  readonly value: Promise<unknown>;
  /** When it stops being good enough although records changed, in milliseconds of the process. */
  keptUntil: number;
}

/** Longer work than this is costly, in milliseconds. */
const costly = 400;

const kept = new WeakMap<DbReader, Map<string, Kept>>();

/**
 * The answer of `work`, kept until something in the workspace changes. A costly one may hold for some milliseconds even so: a line over a
 * year in a very large workspace need not move with every keystroke.
 */
export async function untilChanged<T>(
  db: DbReader,
  key: string,
  work: () => Promise<T>,
  costlyHoldsFor = 0,
): Promise<T> {
  const mark = await historyMark(db);
  const answers = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, answers);
  const known = answers.get(key);
  // A key stands for one kind of answer: its callers hand in the same work.
  if (known !== undefined && (known.mark === mark || performance.now() < known.keptUntil))
    return known.value as Promise<T>;
  const start = performance.now();
  const value = work();
  const entry: Kept = { mark, value, keptUntil: 0 };
  answers.delete(key);
  answers.set(key, entry);
  // Days and choices of metrics that nobody asks for any more make room.
  for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - mostKept))) answers.delete(old);
  value.then(
    () => {
      const end = performance.now();
      if (end - start > costly) entry.keptUntil = end + costlyHoldsFor;
    },
    () => answers.delete(key),
  );
  return value;
}

const mostKept = 20;
