import { z } from 'zod';

import { idSchema, procedure } from './base.ts';

/** A row that could not be read, as it was kept with its import. */
export const importRejectSchema = z.object({ line: z.number(), reason: z.string(), cells: z.array(z.string()) });
export type ImportReject = z.output<typeof importRejectSchema>;

/** An import that was carried out. */
export const importRunSchema = z.object({
  id: idSchema,
  at: z.string(),
  /** '' when nobody was named. */
  memberName: z.string(),
  fileName: z.string(),
  source: z.string(),
  /** The id of the preset that recognised the file; '' for none. */
  preset: z.string(),
  recordKind: z.string(),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  rejected: z.number().int(),
  newOrganizations: z.number().int(),
  /** How many of the rejected rows are kept here. */
  keptRejects: z.number().int(),
  /** How many records stayed when it was taken back. */
  kept: z.number().int(),
  /** `in`: it stands. `old`: the history does not hold its step any more. */
  state: z.enum(['in', 'nothing', 'undone', 'takenBack', 'old']),
});
export type ImportRun = z.output<typeof importRunSchema>;

/** What stays when an import is taken back, and why. */
export const keptRecordSchema = z.object({
  type: z.string(),
  id: z.string(),
  label: z.string(),
  isRestricted: z.boolean(),
  /** The fields that stay; none when the record as a whole does. */
  fields: z.array(z.string()),
  /** `changed` since, or `inUse`: something was linked to it since. */
  why: z.enum(['changed', 'inUse']),
});
export type KeptRecord = z.output<typeof keptRecordSchema>;

/** What taking an import back does, or did. */
export const takeBackReportSchema = z.object({
  /** People and organizations that go. */
  people: z.number().int(),
  organizations: z.number().int(),
  /** Other rows that go with them: roles, tags, ratings and the like. */
  others: z.number().int(),
  /** Records whose fields go back to what they were. */
  restored: z.number().int(),
  /** Records that were removed or thrown away since. */
  gone: z.number().int(),
  /** Records that stay as a whole or in part. */
  kept: z.number().int(),
  /** The first 200 of those. */
  keptRecords: z.array(keptRecordSchema),
  /** The step that did it; null for a preview, and when there was nothing to do. */
  changeSetId: idSchema.nullable(),
});
export type TakeBackReport = z.output<typeof takeBackReportSchema>;

const runSchema = z.object({ id: idSchema });

export const importRuns = {
  /** The last 200 imports, newest first. */
  list: procedure.output(z.array(importRunSchema)),
  /** What taking an import back would do now. Runs as a job; its result is a TakeBackReport. */
  preview: procedure.input(runSchema).output(z.object({ jobId: z.string() })),
  /**
   * Takes an import back, however long ago it was, as a step of its own: what nobody touched since goes back, the rest stays.
   * Runs as a job; its result is a TakeBackReport. Fails with `nothingToUndo` when it does not stand any more.
   */
  takeBack: procedure.input(runSchema).output(z.object({ jobId: z.string() })),
  /** The rejected rows that were kept. */
  rejects: procedure.input(runSchema).output(z.array(importRejectSchema)),
  /** Writes the rejected rows that were kept to a CSV file. */
  saveRejects: procedure
    .input(runSchema.extend({ path: z.string().min(1).max(4_096) }))
    .output(z.object({ path: z.string(), rows: z.number().int() })),
  /** Forgets the rejected rows that were kept: they may tell of people who are no records here. */
  forgetRejects: procedure.input(runSchema).output(z.object({})),
};
