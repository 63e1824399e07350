import { z } from 'zod';

import {
  changedSchema,
  daySchema,
  idSchema,
  maybeDay,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

/** 'us': we promised them; 'them': they promised us. */
const directionSchema = z.enum(['us', 'them']);

const fields = {
  direction: directionSchema,
  text: z.string().trim().min(1, { error: 'required' }).max(1_000),
  dueOn: maybeDay,
  ownerId: z.string().max(64).nullable(),
};

/** A promise that is saved in the step of its contact. */
export const promiseDraftSchema = z.object({
  ...fields,
  dueOn: maybeDay.default(null),
  ownerId: fields.ownerId.default(null),
});
export type PromiseDraft = z.output<typeof promiseDraftSchema>;
export type PromiseDraftInput = z.input<typeof promiseDraftSchema>;

/** What one side owes the other. */
export const promiseSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema,
  interactionId: z.string().nullable(),
  keptOn: z.string().nullable(),
  /** Made with a restricted partner or at a sensitive contact. */
  isRestricted: z.boolean(),
  createdAt: z.string(),
});
export type PartnerPromise = z.output<typeof promiseSchema>;

export const promiseScopes = ['late', 'week', 'later', 'undated', 'open', 'kept'] as const;

export const promises = {
  /** Open ones by due day, or kept ones newest first. 'week' is today and the seven days after it. */
  list: procedure
    .input(
      z.object({
        scope: z.enum(promiseScopes),
        today: daySchema,
        direction: directionSchema.nullable().default(null),
        ownerId: z.string().max(64).nullable().default(null),
        record: partnerRefSchema.nullable().default(null),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(promiseSchema), nextCursor: z.string().nullable() })),
  /** How many open ones are late, due within a week, later, and without a day; by who promised. */
  counts: procedure.input(z.object({ today: daySchema, ownerId: z.string().max(64).nullable().default(null) })).output(
    z.object({
      us: z.object({ late: z.number().int(), open: z.number().int() }),
      them: z.object({ late: z.number().int(), open: z.number().int() }),
    }),
  ),
  create: procedure
    .input(promiseDraftSchema.extend({ record: partnerRefSchema, interactionId: idSchema.nullable().default(null) }))
    .output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: z.object(fields).partial() }))
    .output(savedSchema),
  /** Marks as kept on a day, or as open again with null. */
  keep: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1_000), keptOn: daySchema.nullable() }))
    .output(changedSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
