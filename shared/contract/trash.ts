import { z } from 'zod';

import { trashTypes } from '../domain/records/record-types.ts';
import { changedSchema, idSchema, procedure, recordLabelSchema } from './base.ts';
import { selectionSchema } from './filters.ts';

const trashTypeSchema = z.enum(trashTypes);

/** A record in the trash. */
const trashedRecordSchema = recordLabelSchema.extend({ type: trashTypeSchema, trashedAt: z.string() });
export type TrashedRecord = z.output<typeof trashedRecordSchema>;

export const trash = {
  /** What moving these to the trash would take along out of sight. */
  preview: procedure.input(z.object({ type: trashTypeSchema, selection: selectionSchema })).output(
    z.object({
      count: z.number().int(),
      roles: z.number().int(),
      relationships: z.number().int(),
      commitments: z.number().int(),
      interactions: z.number().int(),
      followUps: z.number().int(),
      notes: z.number().int(),
      sample: z.array(recordLabelSchema),
    }),
  ),
  /** Moves to the trash as one step; links are kept. */
  move: procedure.input(z.object({ type: trashTypeSchema, selection: selectionSchema })).output(changedSchema),
  list: procedure
    .input(
      z.object({
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(
      z.object({
        rows: z.array(trashedRecordSchema),
        total: z.number().int(),
        nextCursor: z.string().nullable(),
      }),
    ),
  restore: procedure
    .input(
      z.object({
        records: z
          .array(z.object({ type: trashTypeSchema, id: idSchema }))
          .min(1)
          .max(10_000),
      }),
    )
    .output(changedSchema),
  /** Removes records in the trash for good, their traces in history and search included. This cannot be undone. */
  purge: procedure
    .input(
      z.object({
        records: z
          .array(z.object({ type: trashTypeSchema, id: idSchema }))
          .min(1)
          .max(10_000),
      }),
    )
    .output(z.object({ count: z.number().int() })),
};
