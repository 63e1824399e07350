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
  /** Writes a picture, or another file that a screen made, to a path that the person picked. */
  drawing: procedure
    .input(z.object({ path: pathSchema, content: z.string().max(15_000_000), encoding: z.enum(['text', 'base64']) }))
    .output(z.object({ path: z.string() })),
  /** Writes rows that a screen shows as CSV; cells that look like formulas are made harmless. */
  table: procedure
    .input(z.object({ path: pathSchema, rows: z.array(z.array(z.string().max(10_000)).max(60)).max(50_000) }))
    .output(z.object({ path: z.string() })),
  /**
   * Writes all of the workspace and its files into one `.zip` that `workspaces.restoreBundle` makes a workspace of. Runs as a job; its result is
   * `{ path, rows, leftOut, files, missingFiles }`.
   */
  bundle: procedure
    .input(z.object({ path: pathSchema, includeRestricted: z.boolean().default(false) }))
    .output(z.object({ jobId: z.string() })),
  /** Writes all of the workspace as JSON, as `docs/export-format.md` says. Runs as a job. */
  workspace: procedure
    .input(z.object({ path: pathSchema, includeRestricted: z.boolean().default(false) }))
    .output(z.object({ jobId: z.string() })),
};
