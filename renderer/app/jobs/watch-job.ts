import { client } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { showToast } from '#renderer/ui/index.ts';
import type { JobProgress } from '#shared/contract/jobs.ts';
import { failureOf } from '../errors/failure.ts';
import { showError } from '../errors/show-error.ts';
import { currentJobs, putJob } from './jobs.ts';

interface WatchOptions {
  /** What the job does, in words: "Check the workspace". */
  readonly title: string;
  /** Hears each step, for a screen that shows the progress itself. */
  readonly onProgress?: (progress: JobProgress) => void;
  /** The caller tells of a failure itself. */
  readonly isQuiet?: boolean;
}

/**
 * Follows a job to its end, shows it in the notification centre with a way to stop it, and tells of a failure.
 * Resolves with the last progress: look at its `state` and `result`.
 */
export async function watchJob(
  jobId: string,
  { title, onProgress, isQuiet = false }: WatchOptions,
): Promise<JobProgress> {
  let last: JobProgress = { jobId, step: '', done: 0, total: 0, state: 'running', error: null, result: null };
  const tell = (progress: JobProgress): void => {
    last = progress;
    putJob({ jobId, title, progress });
    onProgress?.(progress);
  };
  tell(last);
  try {
    for await (const progress of await client.jobs.watch({ jobId })) tell(progress);
  } catch (error) {
    const failure = failureOf(error);
    tell({ ...last, state: 'failed', error: { code: failure.code, data: 'data' in failure ? failure.data : null } });
    if (!isQuiet) showError(error);
    return last;
  }
  // A stream that ends without an end was cut off.
  if (last.state === 'running') tell({ ...last, state: 'failed', error: { code: 'storageUnavailable', data: null } });
  if (!isQuiet && last.state === 'failed') showError(last.error);
  if (!isQuiet && last.state === 'cancelled')
    showToast({ title: t('shell:jobs.stopped', { title }), detail: t('errors:cancelled.safe') });
  return last;
}

/** Takes up the jobs that run already, such as after the page was loaded again. */
export async function watchRunningJobs(): Promise<void> {
  const running = await client.jobs.running();
  const known = new Set(currentJobs().map(({ jobId }) => jobId));
  for (const { jobId } of running) if (!known.has(jobId)) void watchJob(jobId, { title: t('shell:jobs.background') });
}
