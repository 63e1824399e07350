import { z } from 'zod';

import {
  daySchema,
  idSchema,
  lineSchema,
  maybeDay,
  partnerRefSchema,
  procedure,
  recordLabelSchema,
  savedSchema,
} from './base.ts';

const fields = {
  /** An id of `commitmentTypes`. */
  type: z.string().min(1).max(40),
  /** An id of `commitmentStatuses`. */
  status: z.string().min(1).max(40),
  ownerId: z.string().max(64).nullable(),
  /** How much, with at most two decimals; null when it has no number. */
  value: z.number().nullable(),
  /** An id of `commitmentUnits`; empty without a value. */
  unit: z.string().max(20),
  /** ISO 4217; empty unless the unit is money. */
  currency: z.string().max(3),
  startsOn: maybeDay,
  endsOn: maybeDay,
  remindDays: z.number().int(),
  conditions: z.string().max(10_000),
  documentLink: lineSchema,
  isPublic: z.boolean(),
  note: z.string().max(100_000),
  askedOn: maybeDay,
  decidedOn: maybeDay,
};

export const commitmentDraftSchema = z
  .object({ ...fields, record: partnerRefSchema })
  .partial()
  .required({ record: true, type: true, status: true });
export type CommitmentDraft = z.output<typeof commitmentDraftSchema>;
export const commitmentPatchSchema = z.object(fields).partial();
export type CommitmentPatch = z.output<typeof commitmentPatchSchema>;

/** What a partner said yes to, or is asked for. */
export const commitmentSchema = z.object({
  ...fields,
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  askedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema,
  /** The day on which its renewal comes up; null when it does not. */
  remindOn: z.string().nullable(),
  createdAt: z.string(),
});
export type Commitment = z.output<typeof commitmentSchema>;

/** A commitment or an agreement that wants a look before its day passes. */
export const commitmentReminderSchema = z.object({
  /** A commitment that ends soon, an agreement to look over again, or one that ends soon. */
  kind: z.enum(['renewal', 'review', 'end']),
  /** Of the commitment or agreement. */
  id: idSchema,
  /** The type of the commitment; the title of the agreement. */
  what: z.string(),
  /** Who committed; null for an agreement, which has several parties. */
  record: recordLabelSchema.nullable(),
  ownerId: z.string().nullable(),
  /** The day of the end or of the review. */
  dueOn: z.string(),
  createdAt: z.string(),
});
export type CommitmentReminder = z.output<typeof commitmentReminderSchema>;

export const commitmentScopes = ['open', 'renewals', 'fulfilled', 'ended', 'all'] as const;

export const commitments = {
  /** One page of at most 200: open ones and renewals by their end, the others newest first. */
  list: procedure
    .input(
      z.object({
        scope: z.enum(commitmentScopes),
        today: daySchema,
        record: partnerRefSchema.nullable().default(null),
        type: z.string().max(40).nullable().default(null),
        ownerId: z.string().max(64).nullable().default(null),
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(commitmentSchema), nextCursor: z.string().nullable() })),
  /** How many there are in each status, how many are up for renewal, and how many of those that ended were kept, in percent. */
  counts: procedure.input(z.object({ today: daySchema })).output(
    z.object({
      statuses: z.record(z.string(), z.number().int()),
      renewals: z.number().int(),
      fulfilment: z.number().nullable(),
    }),
  ),
  /** What comes up for renewal or review, the soonest first: at most `limit` of each, and how many there are in all. */
  reminders: procedure
    .input(z.object({ today: daySchema, limit: z.number().int().min(1).max(200).default(50) }))
    .output(z.object({ rows: z.array(commitmentReminderSchema), total: z.number().int() })),
  create: procedure.input(commitmentDraftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: commitmentPatchSchema }))
    .output(savedSchema),
  /** Removes one; undo brings it back. */
  remove: procedure.input(z.object({ id: idSchema })).output(savedSchema),
};
