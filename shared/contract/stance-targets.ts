import { z } from 'zod';

import { daySchema, idSchema, partnerRefSchema, procedure, recordLabelSchema, savedSchema } from './base.ts';

const stanceSchema = z.number().int().min(-2).max(2);

const fields = {
  /** The stance to be reached: -2 to 2. */
  targetStance: stanceSchema,
  /** The day on which somebody looks whether it was reached. */
  reviewOn: daySchema,
  ownerId: z.string().max(64).nullable(),
  /** What is to be done. */
  note: z.string().trim().max(4_000),
  /** What was seen of it since. */
  evidence: z.string().trim().max(4_000),
};

/** One step closer: where a partner should stand by a day, and who sees to it. */
export const stanceTargetSchema = z.object({
  ...fields,
  id: idSchema,
  version: z.number().int(),
  record: recordLabelSchema,
  decisionId: z.string().nullable(),
  /** The stance when it was planned. */
  fromStance: z.number().int(),
});
export type StanceTarget = z.output<typeof stanceTargetSchema>;

const draftSchema = z.object({
  ...fields,
  record: partnerRefSchema,
  decisionId: z.string().max(64).nullable().default(null),
  fromStance: stanceSchema,
  evidence: fields.evidence.default(''),
});
export type StanceTargetDraft = z.output<typeof draftSchema>;

const patchSchema = z.object(fields).partial();
export type StanceTargetPatch = z.output<typeof patchSchema>;

export const stanceTargets = {
  /** The targets for a decision, or for the coalition as a whole, by the day of their review; those of partners in the trash are left out. */
  list: procedure
    .input(z.object({ decisionId: z.string().max(64).nullable().default(null) }))
    .output(z.array(stanceTargetSchema)),
  /** Fails with `invalid`: `targetExists` where the partner has one for the decision, `sameStance`, or `notFound`. */
  create: procedure.input(draftSchema).output(savedSchema),
  update: procedure
    .input(z.object({ id: idSchema, version: z.number().int(), patch: patchSchema }))
    .output(savedSchema),
  remove: procedure.input(z.object({ id: idSchema, version: z.number().int() })).output(savedSchema),
};
