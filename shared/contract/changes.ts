import { z } from 'zod';

import { idSchema, procedure, recordLabelSchema, recordTypeSchema } from './base.ts';

/** One step of the history: what somebody did, in a sentence. */
export const changeSetSchema = z.object({
  id: idSchema,
  /** Grows by one a step in this file. */
  seq: z.number().int(),
  at: z.string(),
  memberId: z.string().nullable(),
  command: z.string(),
  summary: z.string(),
  state: z.enum(['running', 'done', 'undone']),
  count: z.number().int(),
});
export type ChangeSet = z.output<typeof changeSetSchema>;

/** One field of one record as it was and as it became, in words. */
export const fieldChangeSchema = z.object({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  /** The name of a custom field, whose `field` is `custom:<id>`. */
  label: z.string().optional(),
  /** Whether it stays out of discreet mode. */
  isRestricted: z.boolean().optional(),
});

export const recordChangeSchema = z.object({
  id: z.number().int(),
  changeSet: changeSetSchema,
  kind: z.enum(['created', 'updated', 'removed']),
  record: recordLabelSchema,
  fields: z.array(fieldChangeSchema),
  /** Whether a field can be set back from here. */
  canRevert: z.boolean(),
});
export type RecordChange = z.output<typeof recordChangeSchema>;

export const changes = {
  /** The workspace's history, newest first. */
  list: procedure
    .input(
      z.object({
        cursor: z.number().int().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ changeSets: z.array(changeSetSchema), nextCursor: z.number().int().nullable() })),
  /** What happened to one record and the rows that belong to it (roles, tags), newest first. */
  ofRecord: procedure
    .input(
      z.object({
        type: recordTypeSchema,
        id: idSchema,
        cursor: z.number().int().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ changes: z.array(recordChangeSchema), nextCursor: z.number().int().nullable() })),
  /** The records that a step touched; at most 200. */
  ofChangeSet: procedure.input(z.object({ id: idSchema })).output(z.array(recordChangeSchema)),
  /** What undo and redo would take back or do again now. */
  state: procedure.output(z.object({ undo: changeSetSchema.nullable(), redo: changeSetSchema.nullable() })),
  /**
   * Takes back the last step, or the named one, links included. Fails with `undoConflict` when later changes stand in the way;
   * `skipConflicts` takes back the rest and leaves those as they are.
   */
  undo: procedure
    .input(z.object({ changeSetId: idSchema.optional(), skipConflicts: z.boolean().default(false) }))
    .output(z.object({ changeSet: changeSetSchema, skipped: z.number().int() })),
  redo: procedure
    .input(z.object({ changeSetId: idSchema.optional() }))
    .output(z.object({ changeSet: changeSetSchema })),
  /** Sets one field of a record back to what it was before this change, as a new step. */
  revertField: procedure
    .input(z.object({ changeId: z.number().int(), field: z.string().max(60) }))
    .output(z.object({ changeSet: changeSetSchema })),
};
