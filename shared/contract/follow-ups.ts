import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const fields = {
  /** An id of `content/follow-up-types.ts`. */
  type: z.string().min(1).max(40),
  summary: z.string().trim().max(1_000),
  ownerId: z.string().max(64).nullable(),
  dueOn: daySchema,
  /** Whom it is about. */
  record: partnerRefSchema.nullable(),
};

/** Due contact with a partner: who does what until when. */
export const followUpSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema.nullable(),
  interactionId: z.string().nullable(),
  doneOn: z.string().nullable(),
  createdAt: z.string(),
});
export type FollowUp = z.output<typeof followUpSchema>;

export const followUpScopes = ['overdue', 'today', 'week', 'later', 'open', 'done'] as const;

export const followUps = {
  /** Open ones by due day, or done ones newest first; `today` is the day on the caller's calendar. */
  list: procedure
    .input(
      z.object({
        scope: z.enum(followUpScopes),
        today: daySchema,
        ownerId: z.string().max(64).nullable().default(null),
        record: partnerRefSchema.nullable().default(null),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(followUpSchema), nextCursor: z.string().nullable() })),
  /** How many are overdue, due today, due within seven days, and later. */
  counts: procedure
    .input(z.object({ today: daySchema, ownerId: z.string().max(64).nullable().default(null) }))
    .output(
      z.object({ overdue: z.number().int(), today: z.number().int(), week: z.number().int(), later: z.number().int() }),
    ),
  create: procedure.input(z.object(fields)).output(savedSchema),
  /** Adds the same follow-up for each of several partners, as one step. */
  createMany: procedure
    .input(
      z.object({
        type: fields.type,
        summary: fields.summary,
        ownerId: fields.ownerId,
        dueOn: fields.dueOn,
        records: z.array(partnerRefSchema).min(1).max(500),
      }),
    )
    .output(changedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  /** Marks as done on a day, or as open again with null. */
  complete: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1_000), doneOn: daySchema.nullable() }))
    .output(changedSchema),
  /** Moves the due day of several. */
  postpone: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1_000), dueOn: daySchema }))
    .output(changedSchema),
};
