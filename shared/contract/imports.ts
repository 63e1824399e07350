import { z } from 'zod';

import { idSchema, procedure, recordLabelSchema } from './base.ts';

const pathSchema = z.string().min(1).max(4_096);

/** How a file is read; what is left out is detected. */
export const readOptionsSchema = z.object({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().max(4).optional(),
  /** Zero-based line of the header among the rows; -1 when the file has none. */
  headerRow: z.number().int().min(-1).max(1_000).optional(),
  /** The name of a workbook's sheet; the first that has rows and is not hidden when left out. */
  sheet: z.string().max(200).optional(),
});
export type ReadOptions = z.output<typeof readOptionsSchema>;

/** What the file may do to a field of a record that is here: take its place, leave it alone, or fill it where it is blank. */
export const importRules = ['theirs', 'ours', 'blanks'] as const;
export type ImportRule = (typeof importRules)[number];

/** Where one column goes: a target of `shared/domain/import-targets.ts`, and a label for e-mails, phones and addresses. */
export const columnMappingSchema = z.object({
  column: z.number().int().min(0),
  /** `custom:<id>` for a custom field, `new:<kind>` for one that the import makes; its name is then the label. */
  target: z.string().max(60),
  label: z.string().max(60).default(''),
  /** What parts several values in a cell; found by itself when left out, `none` for cells that hold one. */
  separator: z.string().max(8).optional(),
  /** How a whole name is taken apart; kept in one piece when left out. */
  split: z.enum(['first-last', 'last-first']).optional(),
  /** Which of several people in a row it is about, from 1; the row as a whole when left out. */
  person: z.number().int().min(1).max(9).optional(),
  /** What this column may do to records that are here; as the plan says when left out. */
  rule: z.enum(importRules).optional(),
  /** Words of the file and what they mean here; '' for words that say nothing. */
  values: z
    .array(z.object({ from: z.string().max(200), to: z.string().max(200) }))
    .max(500)
    .optional(),
});
export type ColumnMapping = z.output<typeof columnMappingSchema>;

export const importPlanSchema = z.object({
  path: pathSchema,
  options: readOptionsSchema.default({}),
  /** What a row is. A vCard file decides card by card. */
  recordKind: z.enum(['people', 'organizations']),
  mapping: z.array(columnMappingSchema).max(10_000),
  /** What happens to a row that matches a record. */
  onMatch: z.enum(['update', 'skip', 'create']).default('update'),
  /** A tag for every record that this import makes or changes. */
  tagName: z.string().max(200).default(''),
  /** What the file may do to fields of records that are here, where a column says nothing else. */
  rule: z.enum(importRules).default('theirs'),
  /** The preset that recognised the file; '' for none. */
  preset: z.string().max(60).default(''),
  /** What the rows are called in the list of imports, when it is not the name of the file. */
  name: z.string().max(200).default(''),
});
export type ImportPlan = z.output<typeof importPlanSchema>;

const actionSchema = z.enum(['create', 'update', 'skip', 'reject']);

/** A row or card as the dry run sees it. */
export const importRowSchema = z.object({
  /** Line of the file where it starts, from 1. */
  line: z.number().int(),
  /** Which of several records of the line it is, from 0. */
  part: z.number().int(),
  action: actionSchema,
  /** What the record will be called. */
  label: z.string(),
  organization: z.string(),
  match: recordLabelSchema.nullable(),
  /** Why it matched: `email`, `phone`, `name-organization`, `name`, `earlier-row`. */
  matchedBy: z.string(),
  cells: z.array(z.string()),
  problems: z.array(
    z.object({
      column: z.number().int().nullable(),
      level: z.enum(['error', 'warning']),
      reason: z.string(),
      value: z.string(),
    }),
  ),
});
export type ImportRow = z.output<typeof importRowSchema>;

export const importCountsSchema = z.object({
  rows: z.number().int(),
  create: z.number().int(),
  update: z.number().int(),
  skip: z.number().int(),
  reject: z.number().int(),
  warnings: z.number().int(),
  newOrganizations: z.number().int(),
});
export type ImportCounts = z.output<typeof importCountsSchema>;

/** The result of the job that `imports.apply` starts. */
export const importResultSchema = z.object({
  changeSetId: idSchema.nullable(),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  rejected: z.number().int(),
  newOrganizations: z.number().int(),
});
export type ImportResult = z.output<typeof importResultSchema>;

/** What a whole-workspace file would bring, list by list. */
export const workspaceFileReportSchema = z.object({
  name: z.string(),
  lists: z.array(
    z.object({
      name: z.string(),
      rows: z.number().int(),
      /** Rows that are here under the same id. */
      known: z.number().int(),
      /** Records that were recognised by their names, addresses or numbers. */
      matched: z.number().int(),
    }),
  ),
});
export type WorkspaceFileReport = z.output<typeof workspaceFileReportSchema>;

export const imports = {
  /** Looks at a file: format, header, first rows, and a mapping that was remembered for this header or guessed. */
  inspect: procedure.input(z.object({ path: pathSchema, options: readOptionsSchema.default({}) })).output(
    z.object({
      kind: z.enum(['csv', 'vcard', 'xlsx', 'json']),
      encoding: z.string(),
      delimiter: z.string(),
      bom: z.boolean(),
      /** The sheets of a workbook, and the one that is read; none and empty for other files. */
      sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })),
      sheet: z.string(),
      headerRow: z.number().int(),
      headerCandidates: z.array(z.number().int()),
      header: z.array(z.string()),
      sample: z.array(z.array(z.string())),
      estimatedRows: z.number().int(),
      recordKind: z.enum(['people', 'organizations']),
      mapping: z.array(columnMappingSchema),
      isRemembered: z.boolean(),
      /** The program whose export this is, by its preset; null when nobody knows it. */
      preset: z.object({ id: z.string(), label: z.string() }).nullable(),
    }),
  ),
  /** The words of a column with how often they come, the most frequent first, and what each would mean for a target. */
  values: procedure
    .input(
      z.object({
        path: pathSchema,
        options: readOptionsSchema.default({}),
        column: z.number().int().min(0),
        separator: z.string().max(8).default(''),
        target: z.string().max(60),
      }),
    )
    .output(
      z.object({
        values: z.array(z.object({ value: z.string(), count: z.number().int(), suggestion: z.string() })),
        /** Whether there are more than are told. */
        isCut: z.boolean(),
        /** The kind of custom field that fits the column. */
        fieldKind: z.string(),
      }),
    ),
  /** Keeps pasted rows as a file for this import; it goes when the workspace is closed. `text` has columns split by tabs. */
  paste: procedure
    .input(z.object({ text: z.string().min(1).max(20_000_000) }))
    .output(z.object({ path: z.string(), name: z.string() })),
  /** Dry run as a job; its result is `{ sessionId, counts }`. Nothing is written to the workspace. */
  check: procedure.input(importPlanSchema).output(z.object({ jobId: z.string() })),
  rows: procedure
    .input(
      z.object({
        sessionId: z.string().max(64),
        show: z.enum(['all', 'problems', 'create', 'update', 'skip', 'reject']),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ rows: z.array(importRowSchema), total: z.number().int(), counts: importCountsSchema })),
  /** Corrects a cell of the dry run; the file stays as it is. */
  mend: procedure
    .input(
      z.object({
        sessionId: z.string().max(64),
        line: z.number().int(),
        part: z.number().int().min(0).max(9).default(0),
        column: z.number().int(),
        value: z.string().max(100_000),
      }),
    )
    .output(z.object({ row: importRowSchema, counts: importCountsSchema })),
  /** Decides what happens to rows, in place of the plan's rule. */
  decide: procedure
    .input(
      z.object({
        sessionId: z.string().max(64),
        lines: z.union([z.literal('matched'), z.array(z.number().int()).max(10_000)]),
        /** Which record of the lines; the first when left out. */
        part: z.number().int().min(0).max(9).default(0),
        action: z.enum(['create', 'update', 'skip']),
      }),
    )
    .output(z.object({ counts: importCountsSchema })),
  /** Writes the dry run's rows as one step of the history. Runs as a job; its result is an ImportResult. */
  apply: procedure.input(z.object({ sessionId: z.string().max(64) })).output(z.object({ jobId: z.string() })),
  /** Writes the rejected rows with their reasons to a CSV file. */
  saveRejects: procedure
    .input(z.object({ sessionId: z.string().max(64), path: pathSchema }))
    .output(z.object({ path: z.string(), rows: z.number().int() })),
  discard: procedure.input(z.object({ sessionId: z.string().max(64) })).output(z.object({})),
  /** What a whole-workspace JSON file would bring to the open workspace. Runs as a job; its result is a WorkspaceFileReport. */
  checkWorkspace: procedure.input(z.object({ path: pathSchema })).output(z.object({ jobId: z.string() })),
  /**
   * Reads a whole-workspace JSON file into the open workspace as one step: who is here already is recognised and gets what is missing.
   * Runs as a job; its result is an ImportResult.
   */
  workspace: procedure.input(z.object({ path: pathSchema })).output(z.object({ jobId: z.string() })),
};
