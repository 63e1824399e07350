import { z } from 'zod';

import { idSchema, partnerTypes, procedure, savedSchema } from './base.ts';

const typeSchema = z.enum(partnerTypes);
const choiceSchema = z.enum(['kept', 'other', 'both']);

const mergeInput = z.object({
  type: typeSchema,
  /** The record that stays. */
  keptId: idSchema,
  /** The record that goes into it. */
  otherId: idSchema,
  /** Which value each field gets, by its name; what is left out gets the usual one. */
  choices: z.record(z.string().max(60), choiceSchema).default({}),
});

const valueSchema = z.union([z.string(), z.number()]);

/** A field of two records and what it will be. Lists are JSON text, flags 0 or 1. */
export const mergeFieldSchema = z.object({
  field: z.string(),
  kept: valueSchema,
  other: valueSchema,
  merged: valueSchema,
  choice: choiceSchema,
  /** Whether "both" means something for this field. */
  canBeBoth: z.boolean(),
});
export type MergeField = z.output<typeof mergeFieldSchema>;

/** What a merge will do. */
export const mergePreviewSchema = z.object({
  fields: z.array(mergeFieldSchema),
  /** How many links of each feature go over, and how many are left out because the record that stays has their like. */
  links: z.array(z.object({ feature: z.string(), moved: z.number().int(), alike: z.number().int() })),
});
export type MergePreview = z.output<typeof mergePreviewSchema>;

/** A merge that can be taken apart. */
export const mergeSchema = z.object({
  id: z.string(),
  type: typeSchema,
  keptId: z.string(),
  otherId: z.string(),
  otherName: z.string(),
  mergedAt: z.string(),
  memberId: z.string().nullable(),
});
export type Merge = z.output<typeof mergeSchema>;

export const merges = {
  /** What a merge would do, worked out by the code that merges. */
  preview: procedure.input(mergeInput).output(mergePreviewSchema),
  /** Merges a record into another one, as a step of the history. */
  merge: procedure.input(mergeInput).output(savedSchema),
  /** What was merged into a record, the latest first. */
  of: procedure.input(z.object({ id: idSchema })).output(z.array(mergeSchema)),
  /** Gives back both records of a merge; what was added since stays with the one that stayed. */
  unmerge: procedure.input(z.object({ id: idSchema })).output(
    savedSchema.extend({
      otherId: z.string(),
      movedBack: z.number().int(),
      /** Links that were removed or put elsewhere since. */
      changedSince: z.number().int(),
      /** Fields that were changed since, which keep what they hold. */
      keptFields: z.array(z.string()),
    }),
  ),
};
