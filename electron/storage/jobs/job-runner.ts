import { setImmediate as nextTurn } from 'node:timers/promises';

import type { JobProgress } from '#shared/contract/jobs.ts';
import { AppError, isAppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

/** What a job does its work with. */
export interface JobHandle {
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** Says how far it is; `total` is 0 when not known. */
  report(step: string, done: number, total: number): void;
  /** Lets other calls through; fails with `cancelled` once the person asked to stop. */
  pause(): Promise<void>;
}

/** Long work: each has an id, says how far it is, can be stopped, and never keeps the loop from other calls. */
export interface Jobs {
  /** Starts work and answers its id at once. What the work returns is the job's result. */
  start(work: (job: JobHandle) => Promise<unknown>): string;
  cancel(jobId: string): void;
  running(): JobProgress[];
  /** Progress from now on; the last entry says how it ended. Fails with `notFound`. */
  watch(jobId: string, signal: AbortSignal | undefined): AsyncGenerator<JobProgress, void, void>;
  /** The end of a job, for callers in this process. */
  finished(jobId: string): Promise<JobProgress>;
}

interface Entry {
  progress: JobProgress;
  readonly abort: AbortController;
  readonly listeners: Set<() => void>;
}

/** How many ended jobs are remembered, so that a late watcher still learns the end. */
const remembered = 50;

/** Makes a runner; `onSurprise` hears of failures that are no AppError and answers their reference. */
export function jobRunner(
  onSurprise: (error: unknown) => string,
  mapError: (error: unknown) => unknown = (error) => error,
): Jobs {
  const entries = new Map<string, Entry>();

  const change = (entry: Entry, patch: Partial<JobProgress>) => {
    entry.progress = { ...entry.progress, ...patch };
    for (const listener of entry.listeners) listener();
  };

  const entryOf = (jobId: string): Entry => {
    const entry = entries.get(jobId);
    if (entry === undefined) throw new AppError('notFound', { type: 'jobs', id: jobId });
    return entry;
  };

  const run = async (entry: Entry, work: (job: JobHandle) => Promise<unknown>) => {
    const { signal } = entry.abort;
    try {
      const result = await work({
        jobId: entry.progress.jobId,
        signal,
        report: (step, done, total) => change(entry, { step, done, total }),
        pause: async () => {
          await nextTurn();
          if (signal.aborted) throw new AppError('cancelled', {});
        },
      });
      change(entry, { state: 'done', result: result ?? null });
    } catch (error) {
      const mapped = mapError(error);
      if (isAppError(mapped, 'cancelled')) change(entry, { state: 'cancelled' });
      else if (isAppError(mapped)) change(entry, { state: 'failed', error: { code: mapped.code, data: mapped.data } });
      else change(entry, { state: 'failed', error: { code: 'internal', data: { ref: onSurprise(error) } } });
    }
    for (const [jobId, old] of entries) {
      if (entries.size <= remembered) break;
      if (old.progress.state !== 'running') entries.delete(jobId);
    }
  };

  async function* watch(jobId: string, signal: AbortSignal | undefined): AsyncGenerator<JobProgress, void, void> {
    const entry = entryOf(jobId);
    let seen: JobProgress | undefined;
    while (signal?.aborted !== true) {
      if (entry.progress !== seen) {
        seen = entry.progress;
        yield seen;
        if (seen.state !== 'running') return;
        continue;
      }
      await nextChange(entry, signal);
    }
  }

  return {
    start(work) {
      const jobId = newId();
      const entry: Entry = {
        progress: { jobId, step: 'starting', done: 0, total: 0, state: 'running', error: null, result: null },
        abort: new AbortController(),
        listeners: new Set(),
      };
      entries.set(jobId, entry);
      void run(entry, work);
      return jobId;
    },
    cancel: (jobId) => entryOf(jobId).abort.abort(),
    running: () =>
      [...entries.values()].map((entry) => entry.progress).filter((progress) => progress.state === 'running'),
    watch,
    async finished(jobId) {
      let last = entryOf(jobId).progress;
      for await (const progress of watch(jobId, undefined)) last = progress;
      return last;
    },
  };
}

function nextChange(entry: Entry, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      entry.listeners.delete(done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    entry.listeners.add(done);
    signal?.addEventListener('abort', done);
  });
}
