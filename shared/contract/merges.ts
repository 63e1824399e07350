import { z } from 'zod';

import { mostMerged } from '../domain/merges/most-merged.ts';
import { idSchema, partnerTypes, procedure, savedSchema } from './base.ts';
import { duplicateSideSchema } from './duplicates.ts';

const typeSchema = z.enum(partnerTypes);

const mergeInput = z.object({
  type: typeSchema,
  /** The record that stays. */
  keptId: idSchema,
  /** The records that go into it, one after the other. */
  otherIds: z
    .array(idSchema)
    .min(1)
    .max(mostMerged - 1),
  /** By the name of a field: the id of the record whose value it gets, or "both". What is left out gets the usual one. */
  choices: z.record(z.string().max(80), z.string().max(64)).default({}),
});

const valueSchema = z.union([z.string(), z.number()]);

/** A field of the records and what it will be. Lists are JSON text, flags 0 or 1; words are for people. */
export const mergeFieldSchema = z.object({
  field: z.string(),
  /** In the order of the records. */
  values: z.array(z.object({ id: z.string(), value: valueSchema, words: z.string() })),
  merged: valueSchema,
  mergedWords: z.string(),
  /** The id of the record whose value it is, or "both". */
  choice: z.string(),
  /** Whether "both" means something for this field. */
  canBeBoth: z.boolean(),
});
export type MergeField = z.output<typeof mergeFieldSchema>;

/** What a merge will do. */
export const mergePreviewSchema = z.object({
  /** The one that stays first. */
  records: z.array(duplicateSideSchema),
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
  /** Merges records into one, as one step of the history. */
  merge: procedure.input(mergeInput).output(savedSchema.extend({ mergeIds: z.array(z.string()) })),
  /** The merges that a step of the history made and that still stand. */
  ofStep: procedure.input(z.object({ changeSetId: idSchema })).output(z.array(mergeSchema)),
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
