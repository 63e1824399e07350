import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { procedure } from './base.ts';

/** How far a long job is. The last one says how it ended. */
export const jobProgressSchema = z.object({
  jobId: z.string(),
  /** What is being done now, as an i18n key. */
  step: z.string(),
  done: z.number().int(),
  /** 0 when not known. */
  total: z.number().int(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Why it failed: the code of an AppError and its facts. */
  error: z.object({ code: z.string(), data: z.unknown() }).nullable(),
  /** What it made, as the job's own kind of result. */
  result: z.unknown(),
});
export type JobProgress = z.output<typeof jobProgressSchema>;

export const jobs = {
  /** Progress from now to the end of a job. */
  watch: procedure.input(z.object({ jobId: z.string().max(64) })).output(eventIterator(jobProgressSchema)),
  /** Asks a job to stop; what it did so far is taken back. */
  cancel: procedure.input(z.object({ jobId: z.string().max(64) })).output(z.object({})),
  running: procedure.output(z.array(jobProgressSchema)),
};
