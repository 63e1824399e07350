import { describe, expect, it } from 'vitest';

import { jobRunner, type JobHandle } from '#electron/storage/jobs/job-runner.ts';
import { AppError } from '#shared/errors.ts';

const surprises: unknown[] = [];
const runner = () =>
  jobRunner((error) => {
    surprises.push(error);
    return 'REF123';
  });

describe('a job', () => {
  it('answers at once, tells its steps and ends with its result', async () => {
    const jobs = runner();
    const jobId = jobs.start(async (job) => {
      job.report('reading', 1, 2);
      await job.pause();
      return { rows: 3 };
    });
    expect(jobs.running()).toMatchObject([{ jobId, state: 'running', step: 'reading', done: 1, total: 2 }]);
    expect(await jobs.finished(jobId)).toMatchObject({ state: 'done', result: { rows: 3 }, error: null });
    expect(jobs.running()).toEqual([]);
  });

  it('ends with the code and facts of an expected failure', async () => {
    const jobs = runner();
    const jobId = jobs.start(async () => {
      throw new AppError('storageFull', { path: '/x' });
    });
    expect(await jobs.finished(jobId)).toMatchObject({
      state: 'failed',
      error: { code: 'storageFull', data: { path: '/x' } },
    });
  });

  it('ends with a reference to the log for a surprise', async () => {
    const jobs = runner();
    const jobId = jobs.start(async () => {
      throw new TypeError('oops');
    });
    expect(await jobs.finished(jobId)).toMatchObject({
      state: 'failed',
      error: { code: 'internal', data: { ref: 'REF123' } },
    });
    expect(surprises.at(-1)).toBeInstanceOf(TypeError);
  });

  it('stops at its next pause when asked', async () => {
    const jobs = runner();
    const jobId = jobs.start(loop);
    jobs.cancel(jobId);
    expect(await jobs.finished(jobId)).toMatchObject({ state: 'cancelled' });
  });

  it('tells its end to a watcher that comes late', async () => {
    const jobs = runner();
    const jobId = jobs.start(async () => 1);
    await jobs.finished(jobId);
    const seen = [];
    for await (const progress of jobs.watch(jobId, undefined)) seen.push(progress.state);
    expect(seen).toEqual(['done']);
  });

  it('goes on when a watcher leaves', async () => {
    const jobs = runner();
    const jobId = jobs.start(loop);
    const leaving = new AbortController();
    const watching = (async () => {
      for await (const progress of jobs.watch(jobId, leaving.signal)) expect(progress.state).toBe('running');
    })();
    leaving.abort();
    await watching;
    expect(jobs.running()).toHaveLength(1);
    jobs.cancel(jobId);
    await jobs.finished(jobId);
  });

  it('that is not known is said to be so', async () => {
    expect(() => runner().cancel('none')).toThrow('notFound');
    await expect(runner().finished('none')).rejects.toThrow('notFound');
  });
});

it('only the latest ended jobs are remembered', async () => {
  const jobs = runner();
  const ids = Array.from({ length: 80 }, () => jobs.start(async () => null));
  for (const id of ids.slice(-10)) expect(await jobs.finished(id)).toMatchObject({ state: 'done' });
  await expect(jobs.finished(ids[0] ?? '')).rejects.toThrow('notFound');
});

async function loop(job: JobHandle): Promise<void> {
  for (;;) await job.pause();
}
