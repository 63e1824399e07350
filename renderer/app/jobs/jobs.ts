import type { JobProgress } from '#shared/contract/jobs.ts';

/** A long piece of work as the notification centre shows it. */
export interface ShownJob {
  readonly jobId: string;
  /** What it does: "Import contacts.csv". */
  readonly title: string;
  readonly progress: JobProgress;
}

/** How many ended jobs stay in the list. */
const mostEnded = 5;

let jobs: readonly ShownJob[] = [];
const listeners = new Set<() => void>();

/** Adds a job, or notes how far it is. */
export function putJob(job: ShownJob): void {
  const isKnown = jobs.some(({ jobId }) => jobId === job.jobId);
  const next = isKnown ? jobs.map((other) => (other.jobId === job.jobId ? job : other)) : [...jobs, job];
  const ended = next.filter(({ progress }) => progress.state !== 'running');
  const tooOld = new Set(ended.slice(0, Math.max(0, ended.length - mostEnded)).map(({ jobId }) => jobId));
  set(next.filter(({ jobId }) => !tooOld.has(jobId)));
}

/** Takes an ended job out of the list. */
export function removeJob(jobId: string): void {
  set(jobs.filter((job) => job.jobId !== jobId));
}

/** The jobs of this window, the oldest first. */
export function currentJobs(): readonly ShownJob[] {
  return jobs;
}

/** Calls back after a job came, went or got on. */
export function subscribeToJobs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly ShownJob[]): void {
  jobs = next;
  for (const listener of listeners) listener();
}
