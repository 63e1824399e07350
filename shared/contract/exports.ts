import { z } from 'zod';

import { procedure } from './base.ts';
import { exportColumnSchema, exportFormats, exportViewSchema } from './export-views.ts';

const pathSchema = z.string().min(1).max(4_096);

/** What a file says of itself: its title, and what its rows are narrowed to, a fact a line. */
const aboutFields = {
  title: z.string().max(400).default(''),
  lines: z.array(z.string().max(1_000)).max(20).default([]),
};

export const exports_ = {
  /**
   * Writes a table, or some of its rows, to a file. Runs as a job; its result is `{ path, rows, leftOut }`, where restricted records count
   * as left out. The job fails with `invalid` `onlyPartners` for address cards of other tables.
   */
  records: procedure
    .input(
      z.object({
        view: exportViewSchema,
        format: z.enum(exportFormats),
        /** Which columns in which order; none named means all that there are. */
        columns: z.array(z.string().max(80)).max(200).default([]),
        path: pathSchema,
        includeRestricted: z.boolean().default(false),
        /** Leaves formula-like cells as they are; only for programs that do not run formulas. */
        raw: z.boolean().default(false),
        ...aboutFields,
      }),
    )
    .output(z.object({ jobId: z.string() })),
  /** The first rows of a table as words, for paper. */
  rows: procedure
    .input(
      z.object({
        view: exportViewSchema,
        columns: z.array(z.string().max(80)).max(200).default([]),
        includeRestricted: z.boolean().default(false),
        limit: z.number().int().min(1).max(10_000).default(10_000),
      }),
    )
    .output(
      z.object({
        name: z.string(),
        columns: z.array(exportColumnSchema),
        rows: z.array(z.array(z.string())),
        leftOut: z.number().int(),
        /** Whether there are more rows than were asked for. */
        isCut: z.boolean(),
      }),
    ),
  /** Writes a document that a screen made of a record, as Markdown or Word. */
  document: procedure
    .input(
      z.object({
        path: pathSchema,
        title: z.string().max(1_000),
        markdown: z.string().max(4_000_000),
        format: z.enum(['markdown', 'docx']),
      }),
    )
    .output(z.object({ path: z.string() })),
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
