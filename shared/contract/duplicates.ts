import { z } from 'zod';

import { idSchema, lineSchema, partnerTypes, procedure, savedSchema } from './base.ts';

const typeSchema = z.enum(partnerTypes);

const reasonSchema = z.enum([
  'sameEmail',
  'samePhone',
  'sameName',
  'nickname',
  'nearName',
  'sameOrganization',
  'sameHost',
  'initials',
  'differentName',
]);

/** One of two records that may be one. */
export const duplicateSideSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The title and the organization of a person; empty for an organization. */
  detail: z.string(),
  email: z.string(),
  phone: z.string(),
  city: z.string(),
  /** The day of the latest contact; null when there is none. */
  lastContactOn: z.string().nullable(),
  createdAt: z.string(),
  isRestricted: z.boolean(),
  isArchived: z.boolean(),
});
export type DuplicateSide = z.output<typeof duplicateSideSchema>;

/** Two records that may be one, how likely (0 to 100), and why. */
export const duplicatePairSchema = z.object({
  left: duplicateSideSchema,
  right: duplicateSideSchema,
  score: z.number().int(),
  reasons: z.array(reasonSchema),
});
export type DuplicatePair = z.output<typeof duplicatePairSchema>;

/** Two records that somebody said are two. */
export const dismissedPairSchema = z.object({
  id: z.string(),
  left: duplicateSideSchema,
  right: duplicateSideSchema,
  dismissedAt: z.string(),
  memberId: z.string().nullable(),
});
export type DismissedPair = z.output<typeof dismissedPairSchema>;

export const duplicates = {
  /** Compares all records of a type with each other. Runs as a job. */
  scan: procedure.input(z.object({ type: typeSchema })).output(z.object({ jobId: z.string() })),
  /** One page of pairs that nobody has decided on, the most likely first, as the last scan found them. */
  list: procedure
    .input(
      z.object({
        type: typeSchema,
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
        /** Leaves out pairs with a restricted record, as discreet mode asks. */
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(z.object({ pairs: z.array(duplicatePairSchema), nextCursor: z.string().nullable() })),
  /** One page of pairs that somebody said are two, the latest first. */
  dismissed: procedure
    .input(
      z.object({
        type: typeSchema,
        cursor: z.string().max(400).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
        hideRestricted: z.boolean().default(false),
      }),
    )
    .output(z.object({ dismissals: z.array(dismissedPairSchema), nextCursor: z.string().nullable() })),
  /** Puts a pair back into the queue. */
  restore: procedure.input(z.object({ id: idSchema })).output(savedSchema),
  /** How many pairs wait and when was looked for them, by type. */
  counts: procedure
    .input(z.object({ hideRestricted: z.boolean().default(false) }).default({ hideRestricted: false }))
    .output(
      z.array(
        z.object({
          type: typeSchema,
          waiting: z.number().int(),
          dismissed: z.number().int(),
          /** Null when never. */
          scannedAt: z.string().nullable(),
          /** How many records were compared then. */
          compared: z.number().int(),
          /** How many records changed since then; counted up to 1,000. */
          changedSince: z.number().int(),
        }),
      ),
    ),
  /** Says that two records are two; they are never shown as a pair again. Undo takes it back. */
  dismiss: procedure.input(z.object({ type: typeSchema, ids: z.tuple([idSchema, idSchema]) })).output(savedSchema),
  /** Who a record that is being typed may be already: at most five, the most likely first. */
  check: procedure
    .input(
      z.object({
        type: typeSchema,
        name: lineSchema,
        emails: z.array(lineSchema).max(20).default([]),
        phones: z.array(lineSchema).max(20).default([]),
        website: lineSchema.default(''),
        organizationIds: z.array(idSchema).max(20).default([]),
      }),
    )
    .output(z.array(z.object({ side: duplicateSideSchema, score: z.number().int(), reasons: z.array(reasonSchema) }))),
};
