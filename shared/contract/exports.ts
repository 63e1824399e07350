import { z } from 'zod';

import { partnerTypeSchema, procedure } from './base.ts';
import { selectionSchema } from './filters.ts';

const pathSchema = z.string().min(1).max(4_096);

export const exports_ = {
  /** Writes a selection to a file. Runs as a job; its result is `{ path, rows, leftOut }`, where restricted records count as left out. */
  records: procedure
    .input(
      z.object({
        feature: partnerTypeSchema,
        selection: selectionSchema,
        format: z.enum(['csv', 'vcard']),
        columns: z.array(z.string().max(60)).max(60).default([]),
        path: pathSchema,
        includeRestricted: z.boolean().default(false),
        /** Leaves formula-like cells as they are; only for programs that do not run formulas. */
        raw: z.boolean().default(false),
      }),
    )
    .output(z.object({ jobId: z.string() })),
  /** Writes all of the workspace as JSON, as `docs/export-format.md` says. Runs as a job. */
  workspace: procedure
    .input(z.object({ path: pathSchema, includeRestricted: z.boolean().default(false) }))
    .output(z.object({ jobId: z.string() })),
};
