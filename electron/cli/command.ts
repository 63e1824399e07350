import type { JobProgress } from '#shared/contract/jobs.ts';

import type { StorageClient } from '../storage/service.ts';
import { JobFailure } from './failure.ts';

/** What a command works with. */
export interface CommandContext {
  readonly client: StorageClient;
  /** The absolute path of a file that was named on the command line. */
  readonly path: (name: string) => string;
  /** Says how far long work is, for a person who watches. */
  readonly progress: (text: string) => void;
  /** Fires when the person wants to stop. */
  readonly signal: AbortSignal;
}

/** What a command leaves: the JSON of its result, the same for people, and how the program ends. */
export interface CommandResult {
  readonly value: unknown;
  readonly text: string;
  readonly exitCode: number;
}

/** Waits for a job and answers its result; fails with what it failed with. */
export async function resultOf(context: CommandContext, started: { jobId: string }): Promise<unknown> {
  const end = await endOf(context, started);
  if (end.state === 'done') return end.result;
  if (end.state === 'cancelled') throw new JobFailure('cancelled', {});
  throw new JobFailure(end.error?.code ?? 'internal', end.error?.data ?? {});
}

async function endOf({ client, progress, signal }: CommandContext, { jobId }: { jobId: string }): Promise<JobProgress> {
  const stop = () => void client.jobs.cancel({ jobId });
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  let last: JobProgress | undefined;
  for await (const each of await client.jobs.watch({ jobId })) {
    last = each;
    if (each.state === 'running') progress(each.total === 0 ? each.step : `${each.step} ${each.done}/${each.total}`);
  }
  signal.removeEventListener('abort', stop);
  if (last === undefined) throw new JobFailure('internal', { jobId });
  return last;
}
